namespace ForumOrchard.Pages.Translations;

/// <summary>A page with all its published versions.</summary>
/// <param name="LocalizationSet">Equal for all of them.</param>
/// <param name="Path">The address that was asked for, as the page has it.</param>
/// <param name="Versions">In the order of the site's languages; at least one.</param>
public sealed record PageInLanguages(string LocalizationSet, string Path, IReadOnlyList<PageVersion> Versions)
{
    /// <summary>The version in a language of the site; null if it is missing.</summary>
    public PageVersion? In(string culture) => Versions.FirstOrDefault(version => version.Code == culture);
}
