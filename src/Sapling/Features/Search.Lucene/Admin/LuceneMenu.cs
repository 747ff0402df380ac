using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Search.Lucene;

namespace Sapling.Features.Search.Lucene.Admin;

/// <summary>The menu item for the indexes page.</summary>
internal sealed class LuceneMenu(IStringLocalizer<SearchIndexesController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Search indexes"], "9", indexes => indexes
            .Action("Index", "SearchIndexes", "OrchardCore.Search.Lucene")
            .Permission(LuceneIndexPermissionHelper.ManageLuceneIndexes)
            .LocalNav());
        return ValueTask.CompletedTask;
    }
}
