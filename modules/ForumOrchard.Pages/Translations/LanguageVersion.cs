using System.Globalization;

namespace ForumOrchard.Pages.Translations;

/// <summary>A page in one language of the site.</summary>
/// <param name="Culture">The language.</param>
/// <param name="Path">Address of the page in it; of a page that says so, where it is missing.</param>
/// <param name="IsCurrent">True for the language of the request.</param>
/// <param name="IsMissing">True where nobody has translated the page yet.</param>
public sealed record LanguageVersion(CultureInfo Culture, string Path, bool IsCurrent, bool IsMissing)
{
    /// <summary>The language's name in itself: "Русский", "English", "Кыргызча".</summary>
    public string Name => Culture.TextInfo.ToTitleCase(Culture.IsNeutralCulture ? Culture.NativeName : Culture.Parent.NativeName);

    /// <summary>For <c>lang</c> and <c>hreflang</c>.</summary>
    public string Code => Culture.Name;
}
