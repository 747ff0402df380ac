using OrchardCore.ContentManagement;

namespace ForumOrchard.Languages.Addresses;

/// <summary>Addresses of this site's pages.</summary>
public interface ISiteAddresses
{
    /// <summary>With scheme and host: those of the base address in the site settings, otherwise those of the request.</summary>
    /// <param name="path">From the root, with or without a query: <c>/en/news</c>.</param>
    ValueTask<string> AbsoluteAsync(string path);

    /// <summary>With scheme and host, as somebody outside of the site needs it, such as the reader of a mail.</summary>
    /// <param name="path">From the root, with or without a query.</param>
    /// <returns>Null if nobody has set the site's address. A request does not tell it: with a forged Host, links would lead elsewhere.</returns>
    ValueTask<string?> PublicAsync(string path);

    /// <summary>The item's path from the root, or null if it has no page.</summary>
    string? OfItem(ContentItem item);
}
