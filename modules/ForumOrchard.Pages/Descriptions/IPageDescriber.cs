using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>A module that knows more of its items' pages than their title: summary, picture, structured data.</summary>
public interface IPageDescriber
{
    /// <summary>Called for the item that the requested page shows; leaves items of other types alone.</summary>
    ValueTask DescribeAsync(PageDescription page, ContentItem item, CancellationToken cancellationToken);
}
