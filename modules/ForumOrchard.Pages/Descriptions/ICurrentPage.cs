using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>The page that this request shows, with its description.</summary>
public interface ICurrentPage
{
    /// <summary>Null until the page is described; pages of the runtime itself, such as sign-in, never are.</summary>
    PageDescription? Description { get; }

    /// <summary>Sets the description of a page that is not a content item; called by its controller.</summary>
    void Describe(PageDescription page);

    /// <summary>Describes a content item's page with the help of every <see cref="IPageDescriber"/>.</summary>
    Task DescribeAsync(ContentItem item, CancellationToken cancellationToken);
}
