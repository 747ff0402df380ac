using System.Net;
using System.Text.RegularExpressions;
using ForumOrchard.LegalActs.ViewModels;

namespace ForumOrchard.LegalActs.Services;

/// <summary>Reads the headings with an anchor in an act's text; the anchors are the same in both languages.</summary>
public static partial class TableOfContents
{
    /// <summary>The headings of levels 2 and 3 with an <c>id</c>, in text order; empty for null.</summary>
    public static IReadOnlyList<TableOfContentsEntry> Of(string? html) =>
    [
        .. Headings().Matches(html ?? string.Empty).Select(heading => new TableOfContentsEntry(
            heading.Groups["id"].Value,
            WebUtility.HtmlDecode(Tags().Replace(heading.Groups["text"].Value, string.Empty)).Trim())),
    ];

    // The text is sanitized on saving, so headings are well-formed and never nested.
    [GeneratedRegex("""<h(?<level>[23])[^>]*\bid="(?<id>[^"]+)"[^>]*>(?<text>.*?)</h\k<level>>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Headings();

    [GeneratedRegex("<[^>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
