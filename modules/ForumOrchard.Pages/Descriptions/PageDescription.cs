using System.Text.Json.Nodes;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>
/// A page's description for machines: search engines, social networks, feed readers; the breadcrumb and the language
/// switch use it too.
/// </summary>
public sealed class PageDescription
{
    /// <summary>Plain text, without the site's name.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>
    /// Plain text of one or two sentences. If an item's is missing or short, it is completed from its text; null if
    /// there is no text either.
    /// </summary>
    public string? Description { get; set; }

    /// <summary>Path in the media folder; null for no image.</summary>
    public string? ImagePath { get; set; }

    /// <summary>A type of ogp.me: "website", "article", "book".</summary>
    public string OpenGraphType { get; set; } = "website";

    public DateTime? PublishedUtc { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    /// <summary>
    /// Address from the root, with the significant part of the query; null until the page is described: then the
    /// request's path applies.
    /// </summary>
    public string? Path { get; set; }

    /// <summary>
    /// If this is a further page of a list, the address of the first one, with the same filters; otherwise null. Further pages are not
    /// translations of each other, so other languages are led to their first page.
    /// </summary>
    public string? FirstPage { get; set; }

    /// <summary>The absolute, canonical address, computed from <see cref="Path"/>.</summary>
    public string Url { get; internal set; } = string.Empty;

    /// <summary>The pages between the home page and this one.</summary>
    public IList<PageLink> Ancestors { get; } = [];

    /// <summary>
    /// Addresses of this page by culture name, including its own; null if the translation is missing. If empty: the
    /// same address with another language prefix, as on list pages.
    /// </summary>
    public IDictionary<string, string?> Translations { get; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages in which the page at the same address has nothing to read, as a list without items: they are no versions of it for search engines.</summary>
    public IReadOnlyCollection<string> EmptyIn { get; set; } = [];

    /// <summary>Objects of schema.org without "@context". The page's address, its language (unless they have another, or are organizations) and image are added; null and empty values are omitted.</summary>
    public IList<JsonObject> StructuredData { get; } = [];

    /// <summary>Whether to show "Leave this page quickly" and the hotlines, and to keep the page out of caches.</summary>
    public bool IsSensitive { get; set; }

    /// <summary>Whether it is the home page, which has no breadcrumb.</summary>
    public bool IsHome { get; set; }

    /// <summary>Whether to keep the page out of search engines.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether the address asks for a page past the end of a list: it has no canonical address, no versions, and is kept out of search engines.</summary>
    public bool IsPastEnd { get; set; }
}
