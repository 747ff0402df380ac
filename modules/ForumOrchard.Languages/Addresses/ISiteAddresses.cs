using OrchardCore.ContentManagement;

namespace ForumOrchard.Languages.Addresses;

/// <summary>Addresses of this site's pages.</summary>
public interface ISiteAddresses
{
    /// <summary>With scheme and host: those of the base address in the site settings, otherwise those of the request.</summary>
    /// <param name="path">From the root, with or without a query: <c>/en/news</c>.</param>
    ValueTask<string> AbsoluteAsync(string path);

    /// <summary>The item's path from the root, or null if it has no page.</summary>
    string? OfItem(ContentItem item);
}
