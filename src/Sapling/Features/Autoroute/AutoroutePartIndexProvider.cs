using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using YesSql.Indexes;

namespace Sapling.Features.Autoroute;

/// <summary>Indexes the address of each published or latest version, and the addresses of contained items.</summary>
internal sealed class AutoroutePartIndexProvider(IServiceProvider services) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<AutoroutePartIndex>()
        .When(item => (item.Published || item.Latest) && item.Has<AutoroutePart>())
        .Map(RowsOfAsync);

    private async Task<IEnumerable<AutoroutePartIndex>?> RowsOfAsync(ContentItem item)
    {
        var part = item.As<AutoroutePart>()!;

        if (string.IsNullOrEmpty(part.Path) || part.Disabled)
        {
            return null;
        }

        var row = new AutoroutePartIndex
        {
            ContentItemId = item.ContentItemId,
            Path = part.Path,
            Published = item.Published,
            Latest = item.Latest,
        };

        return part.RouteContainedItems
            ? [row, .. await services.GetRequiredService<ContainedRoutes>().OfAsync(item, part.Path)]
            : [row];
    }
}
