namespace ForumOrchard.Pages.Sitemaps;

/// <summary>A page listed in the sitemap.</summary>
/// <param name="Path">From the root: <c>/en/news</c>.</param>
/// <param name="ChangedUtc">Null if unknown: a list changes with its items.</param>
/// <param name="Versions">Its address in each language that has it, and under <c>x-default</c> that for readers of other languages; empty if there is only one.</param>
internal sealed record SitePage(string Path, DateTime? ChangedUtc, IReadOnlyDictionary<string, string> Versions)
{
    /// <summary>A page without other versions.</summary>
    public SitePage(string path, DateTime? changedUtc)
        : this(path, changedUtc, new Dictionary<string, string>())
    {
    }
}
