using System.Text;
using OrchardCore.ContentManagement.Utilities;

namespace ForumOrchard.Pages.Texts;

/// <summary>Text without markup.</summary>
public static class PlainText
{
    private static readonly string[] Blocks = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "td", "th", "tr", "blockquote", "figcaption", "dt", "dd", "pre"];

    /// <summary>The text of HTML, one line a paragraph, heading, list item or cell; empty for null.</summary>
    public static string OfHtml(string? html)
    {
        // A line's end in the source is a space to a reader; where a block ends a line does.
        var source = (html ?? string.Empty).Replace('\r', ' ').Replace('\n', ' ').Replace("<br", "\n<br", StringComparison.OrdinalIgnoreCase);
        foreach (var block in Blocks)
        {
            source = source.Replace($"</{block}>", "\n", StringComparison.OrdinalIgnoreCase);
        }

        return string.Join('\n', source.RemoveTags(htmlDecode: true).Split('\n').Select(InOneLine).Where(line => line.Length > 0));
    }

    /// <summary>The beginning of a text in one line: whole words of at most so many characters, then "…" where something was cut. A first word that is longer is cut within.</summary>
    /// <remarks>Not by Orchard Core's <c>Ellipsize</c> (2.2.1, 3.0.1): it leaves out a last word that just fits.</remarks>
    public static string Cut(string text, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        var line = InOneLine(text);
        if (line.Length <= length)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', length);
        if (end <= 0)
        {
            end = char.IsHighSurrogate(line[length - 1]) ? length - 1 : length;
        }

        return string.Concat(line.AsSpan(0, end), "…");
    }

    /// <summary>With one space where there is space, and none at the ends.</summary>
    public static string InOneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
            {
                line.Append(letter);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd().Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal);
    }
}
