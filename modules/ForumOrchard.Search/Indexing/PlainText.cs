using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Utilities;

namespace ForumOrchard.Search.Indexing;

/// <summary>Text to show, without markup.</summary>
internal static class PlainText
{
    /// <summary>The text of HTML, in one line.</summary>
    public static string Of(IHtmlContent content)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(html, HtmlEncoder.Default);

        // Where a paragraph ends the next one begins with a space.
        return InOneLine(html.ToString().Replace("</", " </", StringComparison.Ordinal).Replace("<br", " <br", StringComparison.Ordinal).RemoveTags(htmlDecode: true));
    }

    /// <summary>At most so many characters, cut at the end of a word.</summary>
    public static string Cut(string text, int length) => InOneLine(text).Ellipsize(length, "…", wordBoundary: false);

    private static string InOneLine(string text)
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
