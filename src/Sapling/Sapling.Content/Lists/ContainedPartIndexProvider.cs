using OrchardCore.ContentManagement;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using YesSql.Indexes;

namespace Sapling.Content.Lists;

/// <summary>The place in its list of each published or latest version.</summary>
internal sealed class ContainedPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ContainedPartIndex>()
        .When(item => (item.Published || item.Latest) && item.Has<ContainedPart>())
        .Map(item => item.As<ContainedPart>() is { ListContentItemId.Length: > 0 } part
            ? new ContainedPartIndex
            {
                ContentItemId = item.ContentItemId,
                ListContentItemId = part.ListContentItemId,
                ListContentType = part.ListContentType,
                DisplayText = item.DisplayText is { Length: > ContainedPartIndex.MaxDisplayTextSize } text ? text[..ContainedPartIndex.MaxDisplayTextSize] : item.DisplayText,
                Order = part.Order,
                Published = item.Published,
                Latest = item.Latest,
            }
            : null);
}
