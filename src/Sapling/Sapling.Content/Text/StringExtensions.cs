using System.Net;
using System.Text;

namespace OrchardCore.ContentManagement.Utilities;

/// <summary>What templates and summaries do to texts.</summary>
public static class StringExtensions
{
    /// <summary>Cuts a text to a length, at the end of a word where there is one, and adds "…" where something was cut.</summary>
    public static string Ellipsize(this string text, int characterCount) => text.Ellipsize(characterCount, "\u00A0\u2026");

    /// <inheritdoc cref="Ellipsize(string, int)" />
    public static string Ellipsize(this string text, int characterCount, string ellipsis, bool wordBoundary = false)
    {
        if (string.IsNullOrWhiteSpace(text) || characterCount < 0 || text.Length <= characterCount)
        {
            return text ?? string.Empty;
        }

        var end = characterCount;

        while (end > 0 && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        // A word longer than the whole length is cut within, unless only whole words will do.
        if (end == 0 && !wordBoundary)
        {
            end = characterCount;
        }

        return string.Concat(text.AsSpan(0, end).TrimEnd(), ellipsis);
    }

    /// <summary>The text of HTML, without its tags.</summary>
    public static string RemoveTags(this string html, bool htmlDecode = false)
    {
        if (string.IsNullOrEmpty(html))
        {
            return string.Empty;
        }

        var text = new StringBuilder(html.Length);
        var inTag = false;

        foreach (var letter in html)
        {
            switch (letter)
            {
                case '<':
                    inTag = true;
                    break;
                case '>' when inTag:
                    inTag = false;
                    break;
                default:
                    if (!inTag)
                    {
                        text.Append(letter);
                    }

                    break;
            }
        }

        return htmlDecode ? WebUtility.HtmlDecode(text.ToString()) : text.ToString();
    }
}
