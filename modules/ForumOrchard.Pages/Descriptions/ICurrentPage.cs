using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>The page that this request shows, as it describes itself.</summary>
public interface ICurrentPage
{
    /// <summary>Null until somebody described the page; pages of the runtime itself, such as the sign-in, stay so.</summary>
    PageDescription? Description { get; }

    /// <summary>The controller of a page that is no content item says what it shows.</summary>
    void Describe(PageDescription page);

    /// <summary>Describes the page of a content item with the help of every <see cref="IPageDescriber"/>.</summary>
    Task DescribeAsync(ContentItem item, CancellationToken cancellationToken);
}
