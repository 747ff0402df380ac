using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Sapling.Features.ContentLocalization;

/// <summary>One row each for the published and the latest version of an item with a culture; older versions have none.</summary>
internal sealed class LocalizedContentItemIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.For<LocalizedContentItemIndex>()
            .When(item => item.Published || item.Latest)
            .Map(item => item.As<LocalizationPart>() is { LocalizationSet.Length: > 0, Culture.Length: > 0 } part
                ? new LocalizedContentItemIndex
                {
                    ContentItemId = item.ContentItemId,
                    LocalizationSet = part.LocalizationSet,
                    Culture = part.Culture.ToLowerInvariant(),
                    Published = item.Published,
                    Latest = item.Latest,
                }
                : null);
    }
}
