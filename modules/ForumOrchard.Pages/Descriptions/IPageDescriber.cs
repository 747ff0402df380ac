using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>Adds a module's knowledge of its items' pages beyond the title: summary, image, structured data.</summary>
public interface IPageDescriber
{
    /// <summary>Called for the item that the requested page shows; must ignore items of other types.</summary>
    ValueTask DescribeAsync(PageDescription page, ContentItem item, CancellationToken cancellationToken);
}
