using System.Globalization;
using ForumOrchard.Languages;

namespace ForumOrchard.Pages.Translations;

/// <summary>A published page in a language.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its address, from the root.</param>
/// <param name="Culture">Its language.</param>
public sealed record PageVersion(string Title, string Path, CultureInfo Culture)
{
    /// <summary>Code for <c>lang</c> and <c>hreflang</c>.</summary>
    public string Code => Culture.Name;

    /// <summary>The language's own name.</summary>
    public string Language => Culture.OwnName();
}
