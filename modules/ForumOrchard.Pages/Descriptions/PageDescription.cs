using System.Text.Json.Nodes;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>What a page tells machines of itself: search engines, social networks, feed readers; breadcrumb and language switch read it too.</summary>
public sealed class PageDescription
{
    /// <summary>Plain text, without the site's name.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>Plain text of a sentence or two. An item's that is missing or short is made up from its text; null if there is none either.</summary>
    public string? Description { get; set; }

    /// <summary>Path in the media folder; null: the page names no picture.</summary>
    public string? ImagePath { get; set; }

    /// <summary>A type of ogp.me: "website", "article", "book".</summary>
    public string OpenGraphType { get; set; } = "website";

    public DateTime? PublishedUtc { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    /// <summary>Address from the root with the part of the query that counts; null until the page is described: the request's path.</summary>
    public string? Path { get; set; }

    /// <summary>The absolute, canonical address; filled in from <see cref="Path"/>.</summary>
    public string Url { get; internal set; } = string.Empty;

    /// <summary>The steps between the home page and this one.</summary>
    public IList<PageLink> Ancestors { get; } = [];

    /// <summary>
    /// Address of this page per culture name, itself included; null where the translation is missing. Empty: the same address with
    /// another language in front, as list pages have it.
    /// </summary>
    public IDictionary<string, string?> Translations { get; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Objects of schema.org without "@context". Address, language and picture of the page are added; what is null or empty is left out.</summary>
    public IList<JsonObject> StructuredData { get; } = [];

    /// <summary>True shows "Leave this page quickly" and the hotlines, and keeps the page out of caches.</summary>
    public bool IsSensitive { get; set; }

    /// <summary>True for the home page, which has no breadcrumb.</summary>
    public bool IsHome { get; set; }

    /// <summary>True keeps the page out of search engines.</summary>
    public bool IsHidden { get; set; }
}
