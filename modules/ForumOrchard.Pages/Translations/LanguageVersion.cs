using System.Globalization;
using ForumOrchard.Languages;

namespace ForumOrchard.Pages.Translations;

/// <summary>The version of a page in one of the site's languages.</summary>
/// <param name="Culture">The language.</param>
/// <param name="Path">Address of that version; if it is missing, of a page that says so.</param>
/// <param name="IsCurrent">Whether it is the language of the request.</param>
/// <param name="IsMissing">Whether the page is not translated yet, or a list has nothing in this language.</param>
public sealed record LanguageVersion(CultureInfo Culture, string Path, bool IsCurrent, bool IsMissing)
{
    /// <summary>The language's own name: "Русский", "English", "Кыргызча".</summary>
    public string Name => Culture.OwnName();

    /// <summary>Code for <c>lang</c> and <c>hreflang</c>.</summary>
    public string Code => Culture.Name;
}
