using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement.Utilities;

namespace ForumOrchard.Pages.Texts;

/// <summary>Text without markup.</summary>
public static partial class PlainText
{
    private static readonly string[] Blocks = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "td", "th", "tr", "blockquote", "figcaption", "dt", "dd", "pre"];

    /// <summary>The text of HTML, one line per paragraph, heading, list item or cell; empty for null.</summary>
    public static string OfHtml(string? html)
    {
        // A line break in the source is rendered as a space; only the end of a block ends a line. A raised digit is no digit of the number before it.
        var source = Raised().Replace(html ?? string.Empty, InSuperscripts).Replace('\r', ' ').Replace('\n', ' ').Replace("<br", "\n<br", StringComparison.OrdinalIgnoreCase);
        foreach (var block in Blocks)
        {
            source = source.Replace($"</{block}>", "\n", StringComparison.OrdinalIgnoreCase);
        }

        return string.Join('\n', source.RemoveTags(htmlDecode: true).Split('\n').Select(InOneLine).Where(line => line.Length > 0));
    }

    private static string InSuperscripts(Match raised)
    {
        var text = new StringBuilder();
        Superscripts.Append(text, WebUtility.HtmlDecode(raised.Groups["text"].Value.RemoveTags()).Trim());
        return WebUtility.HtmlEncode(text.ToString());
    }

    /// <summary>The beginning of a text on one line: whole words up to the given length, then "…" if something was cut. A longer first word is cut inside.</summary>
    /// <remarks>Does not use Orchard Core's <c>Ellipsize</c> (2.2.1, 3.0.1), which drops a last word that just fits.</remarks>
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

    /// <summary>Collapses whitespace to single spaces and trims the ends.</summary>
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

    [GeneratedRegex("""<sup(?:\s[^>]*)?>(?<text>.*?)</sup\s*>""", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Raised();
}
