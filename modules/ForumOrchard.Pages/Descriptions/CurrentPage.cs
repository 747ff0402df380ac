using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>Holds the page's description for everything that renders a part of it: head, breadcrumb, language switch, safety bar.</summary>
public sealed class CurrentPage(ItemDescriptions items) : ICurrentPage
{
    /// <inheritdoc/>
    public PageDescription? Description { get; private set; }

    /// <inheritdoc/>
    public void Describe(PageDescription page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Description = page;
    }

    /// <inheritdoc/>
    public async Task DescribeAsync(ContentItem item, CancellationToken cancellationToken) => Description = await items.DescribeAsync(item, cancellationToken);
}
