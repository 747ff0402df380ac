using System.Collections.Frozen;

namespace ForumOrchard.Search.Querying.Language;

/// <summary>
/// The words before a colon and what may stand behind it, in the languages of the site at once: who changes the language of a page
/// need not change how they ask.
/// </summary>
internal static class SearchOperators
{
    private static readonly FrozenDictionary<string, Func<string, bool, SearchClause?>> ByName =
        new Dictionary<string, Func<string, bool, SearchClause?>>(StringComparer.OrdinalIgnoreCase)
        {
            ["author"] = Author,
            ["автор"] = Author,
            ["year"] = Year,
            ["год"] = Year,
            ["type"] = Type,
            ["тип"] = Type,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["publication"] = "Publication", ["publications"] = "Publication", ["публикация"] = "Publication", ["публикации"] = "Publication",
        ["news"] = "NewsArticle", ["новость"] = "NewsArticle", ["новости"] = "NewsArticle",
        ["law"] = "LegalAct", ["laws"] = "LegalAct", ["act"] = "LegalAct", ["convention"] = "LegalAct",
        ["закон"] = "LegalAct", ["законы"] = "LegalAct", ["акт"] = "LegalAct", ["конвенция"] = "LegalAct",
        ["dialogue"] = "Dialogue", ["dialogues"] = "Dialogue", ["dialog"] = "Dialogue", ["диалог"] = "Dialogue", ["диалоги"] = "Dialogue",
        ["program"] = "Program", ["programs"] = "Program", ["programme"] = "Program", ["программа"] = "Program", ["программы"] = "Program",
        ["page"] = "Page", ["pages"] = "Page", ["страница"] = "Page", ["страницы"] = "Page",
        ["member"] = "MemberOrganization", ["members"] = "MemberOrganization", ["участница"] = "MemberOrganization", ["организация"] = "MemberOrganization",
        ["council"] = "CouncilMember", ["совет"] = "CouncilMember",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What <c>name:value</c> asks for; null where it is text like any other.</summary>
    /// <param name="name">What stands before the colon, in small or capital letters.</param>
    /// <param name="value">What stands behind it, without quotes.</param>
    /// <param name="isExcluded">Whether a minus stands before it.</param>
    public static SearchClause? Read(string name, string value, bool isExcluded) =>
        value.Any(char.IsLetterOrDigit) && ByName.TryGetValue(name, out var read) ? read(value, isExcluded) : null;

    /// <summary>Whether a word before a colon is an operator at all.</summary>
    public static bool IsKnown(string name) => ByName.ContainsKey(name);

    private static AuthorClause Author(string value, bool isExcluded) => new(value, isExcluded);

    private static TypeClause? Type(string value, bool isExcluded) =>
        Types.TryGetValue(value, out var contentType) ? new TypeClause(contentType, isExcluded) : null;

    /// <summary><c>2016</c>, <c>2016..2019</c>, <c>2016..</c>, <c>..2019</c>; a hyphen or a dash does as well as the dots.</summary>
    private static YearClause? Year(string value, bool isExcluded)
    {
        var parts = value.Replace("..", "-", StringComparison.Ordinal).Replace('–', '-').Replace('—', '-').Replace('…', '-').Split('-');
        if (parts.Length > 2 || parts.Any(part => part.Length > 0 && !IsYear(part)))
        {
            return null;
        }

        string? from = parts[0].Length > 0 ? parts[0] : null, to = parts[^1].Length > 0 ? parts[^1] : null;
        return string.CompareOrdinal(from, to) > 0 && to is not null ? new YearClause(to, from, isExcluded) : new YearClause(from, to, isExcluded);
    }

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);
}
