using System.Net;
using System.Text.RegularExpressions;

namespace ForumOrchard.Translations.Segments;

/// <summary>A tag within a sentence, such as a link, an emphasis or a picture: a translator moves it, and sees its number alone.</summary>
/// <param name="Name">Local name of the element.</param>
/// <param name="Before">Its opening tag up to the value of <see cref="Words"/>, or the whole of it.</param>
/// <param name="Words">What the tag says itself: the description of a picture; null for nothing.</param>
/// <param name="After">The rest of the opening tag.</param>
/// <param name="Close">The closing tag; null for an element that holds nothing.</param>
public sealed partial record InlineTag(string Name, string Before, string? Words, string After, string? Close)
{
    /// <summary>Equal for tags that are each other's translation: the same element, which leads to the same place in another language.</summary>
    internal string Key => Name + LanguageOfAddress().Replace(TextOfAddress().Match(Before + After).Value, "=\"/");

    /// <summary>The opening tag.</summary>
    /// <param name="words">What it says; null for what it said.</param>
    internal string Open(string? words) => Words is null ? Before : Before + Markup.Encode(words ?? Words) + After;

    /// <summary>The same tag, with a link that leads elsewhere.</summary>
    internal InlineTag LeadingTo(IReadOnlyDictionary<string, string> addresses)
    {
        string Replace(string markup) => TextOfAddress().Replace(markup, match => addresses.TryGetValue(WebUtility.HtmlDecode(match.Value[2..]), out var other) ? "=\"" + Markup.Encode(other) : match.Value);
        return this with { Before = Replace(Before), After = Replace(After) };
    }

    [GeneratedRegex("""(?<=\s(?:href|src))="[^"]*""", RegexOptions.IgnoreCase)]
    private static partial Regex TextOfAddress();

    [GeneratedRegex("^=\"/[a-z]{2,3}(?:-[a-z0-9]+)*(?:/|$)", RegexOptions.IgnoreCase)]
    private static partial Regex LanguageOfAddress();
}
