using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Utilities;

namespace ForumOrchard.Search.Indexing;

/// <summary>Text to show, without markup.</summary>
internal static class PlainText
{
    private static readonly string[] Blocks = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "td", "th", "tr", "blockquote", "figcaption", "dt", "dd", "pre"];

    /// <summary>The text of HTML, one line a paragraph, heading, list item or cell.</summary>
    /// <param name="content">HTML.</param>
    /// <param name="longest">In characters; what stands further on is left out.</param>
    public static string Of(IHtmlContent content, int longest)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(html, HtmlEncoder.Default);

        // A line's end in the source is a space to a reader; where a block ends a line does.
        var source = html.ToString().Replace('\r', ' ').Replace('\n', ' ').Replace("<br", "\n<br", StringComparison.OrdinalIgnoreCase);
        foreach (var block in Blocks)
        {
            source = source.Replace($"</{block}>", "\n", StringComparison.OrdinalIgnoreCase);
        }

        var lines = source.RemoveTags(htmlDecode: true).Split('\n').Select(InOneLine).Where(line => line.Length > 0);
        var text = string.Join('\n', lines);
        return text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
    }

    /// <summary>At most so many characters, cut at the end of a word.</summary>
    public static string Cut(string text, int length) => InOneLine(text).Ellipsize(length, "…", wordBoundary: false);

    /// <summary>With one space where there is space, and none at the ends.</summary>
    public static string InOneLine(string text)
    {
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
