using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ForumOrchard.Languages.Addresses;

namespace ForumOrchard.Pages.Texts;

/// <summary>
/// Headings that one can link to. A heading of level 2 or 3 without an <c>id</c> gets one from its words, in Latin letters, because browsers copy others as
/// percent signs and digits. It begins with <c>h-</c>, so that it is never the id of something around the text.
/// </summary>
public static partial class HeadingAnchors
{
    private const string Start = "h-";

    /// <summary>In characters: more words make a link longer, not clearer.</summary>
    private const int Longest = 60;

    /// <summary>The HTML with an id on each heading of levels 2 and 3, no two alike; empty for null. A heading without words gets none.</summary>
    public static string AddTo(string? html)
    {
        var source = html ?? string.Empty;
        var ids = IdsOf(source);
        return Heading().Replace(source, heading => ids.Next(heading) is { } id
            ? $"<h{heading.Groups["level"].Value}{Id().Replace(heading.Groups["attributes"].Value, string.Empty)} id=\"{id}\">{heading.Groups["text"].Value}</h{heading.Groups["level"].Value}>"
            : heading.Value);
    }

    /// <summary>The headings of a text whose headings have ids, in its order; none for null.</summary>
    public static IReadOnlyList<HeadingAnchor> Of(string? html) =>
    [
        .. Heading().Matches(AddTo(html))
            .Select(heading => new HeadingAnchor(WebUtility.HtmlDecode(GivenId(heading) ?? string.Empty), PlainText.InOneLine(PlainText.OfHtml(heading.Groups["text"].Value))))
            .Where(heading => heading.Anchor.Length > 0 && heading.Title.Length > 0),
    ];

    private static UsedIds IdsOf(string html) => new([.. Id().Matches(html).Select(id => id.Groups["id"].Value)]);

    private static string? GivenId(Match heading) =>
        Id().Match(heading.Groups["attributes"].Value) is { Success: true } id && id.Groups["id"].Value.Length > 0 ? id.Groups["id"].Value : null;

    /// <summary>The words of a heading in small Latin letters and digits, joined by hyphens; empty if there are none.</summary>
    private static string Slug(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var letter in TransliterateFilter.Transliterate(words))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString().TrimEnd('-');
        return whole.Length <= Longest ? whole : whole[..(whole.LastIndexOf('-', Longest) is > 0 and var end ? end : Longest)];
    }

    // The text shown is sanitized, so headings are well-formed and never nested.
    [GeneratedRegex("""<h(?<level>[23])(?<attributes>(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)>(?<text>.*?)</h\k<level>\s*>""", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex("""\sid\s*=\s*(?:"(?<id>[^"]*)"|'(?<id>[^']*)'|(?<id>[^\s"'<>]+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    /// <summary>The ids of a text: those that it has, and those that headings have been given.</summary>
    private sealed class UsedIds(HashSet<string> ids)
    {
        private readonly HashSet<string> _ofHeadings = new(StringComparer.Ordinal);

        /// <summary>The id that a heading gets; null if it keeps what it has.</summary>
        public string? Next(Match heading)
        {
            if (GivenId(heading) is { } given && _ofHeadings.Add(given))
            {
                return null;
            }

            var wished = Start + Slug(PlainText.OfHtml(heading.Groups["text"].Value));
            if (wished == Start)
            {
                return null;
            }

            var id = wished;
            for (var number = 2; !ids.Add(id); number++)
            {
                id = $"{wished}-{number}";
            }

            _ofHeadings.Add(id);
            return id;
        }
    }
}
