namespace ForumOrchard.Pages.Sitemaps;

/// <summary>A page that search engines are told of.</summary>
/// <param name="Path">From the root: <c>/en/news</c>.</param>
/// <param name="ChangedUtc">Null where nobody knows: a list changes with its items.</param>
internal sealed record SitePage(string Path, DateTime? ChangedUtc);
