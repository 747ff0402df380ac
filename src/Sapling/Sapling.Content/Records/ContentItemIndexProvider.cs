using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql.Indexes;

namespace Sapling.Content.Records;

/// <summary>Each version has one row.</summary>
internal sealed class ContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ContentItemIndex>().Map(item => new ContentItemIndex
    {
        Latest = item.Latest,
        Published = item.Published,
        ContentType = item.ContentType,
        ContentItemId = item.ContentItemId,
        ContentItemVersionId = item.ContentItemVersionId,
        ModifiedUtc = item.ModifiedUtc,
        PublishedUtc = item.PublishedUtc,
        CreatedUtc = item.CreatedUtc,
        Owner = item.Owner,
        Author = item.Author,
        DisplayText = item.DisplayText is { Length: > ContentItemIndex.MaxDisplayTextSize } text ? text[..ContentItemIndex.MaxDisplayTextSize] : item.DisplayText,
    });
}
