using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Sapling.Search.Indexing;

/// <summary>The words of HTML, for an index.</summary>
internal static class HtmlText
{
    private static readonly string[] Silent = ["script", "style"];

    /// <summary>Without tags, comments, scripts and styles; every tag parts words, for most of them part blocks.</summary>
    public static string Of(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
        {
            return html;
        }

        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is var start && start >= 0)
        {
            text.Append(rest[..start]);
            rest = rest[start..];
            var end = EndOfTag(rest);
            text.Append(IsInline(rest[..end]) ? "" : " ");
            rest = rest[end..];
        }

        text.Append(rest);
        return WebUtility.HtmlDecode(text.ToString());
    }

    public static string Render(IHtmlContent content)
    {
        if (content is HtmlString html)
        {
            return html.Value ?? "";
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    /// <summary>How long the tag at the start is, with what it keeps silent; all of the rest where it never ends.</summary>
    private static int EndOfTag(ReadOnlySpan<char> html)
    {
        if (html.StartsWith("<!--"))
        {
            return After(html, "-->");
        }

        foreach (var name in Silent)
        {
            if (html[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                var close = html.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
                return close < 0 ? html.Length : close + After(html[close..], ">");
            }
        }

        return After(html, ">");
    }

    private static int After(ReadOnlySpan<char> html, string end) =>
        html.IndexOf(end, StringComparison.Ordinal) is var found && found < 0 ? html.Length : found + end.Length;

    /// <summary>A tag that may stand within a word: <c>CO&lt;sub&gt;2&lt;/sub&gt;</c>.</summary>
    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</").TrimEnd("/>");
        name = name.IndexOf(' ') is var space && space < 0 ? name : name[..space];
        return name is "b" or "i" or "em" or "strong" or "sub" or "sup" or "a" or "span" or "mark" or "u" or "wbr";
    }
}
