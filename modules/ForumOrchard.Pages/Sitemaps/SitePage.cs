namespace ForumOrchard.Pages.Sitemaps;

/// <summary>A page listed in the sitemap.</summary>
/// <param name="Path">From the root: <c>/en/news</c>.</param>
/// <param name="ChangedUtc">Null if unknown: a list changes with its items.</param>
internal sealed record SitePage(string Path, DateTime? ChangedUtc);
