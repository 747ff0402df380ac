using ForumOrchard.Pages.Sections;

namespace ForumOrchard.Search.Querying.Language;

/// <summary>
/// Operator names and their values, in all languages of the site at once: visitors who switch the page's language need
/// not change how they search.
/// </summary>
internal sealed class SearchOperators
{
    private readonly Dictionary<string, Func<string, bool, SearchClause?>> _byName;
    private readonly Dictionary<string, string> _types;

    /// <param name="sections">The types that can be searched for.</param>
    public SearchOperators(IEnumerable<Section> sections)
    {
        _byName = new(StringComparer.OrdinalIgnoreCase)
        {
            ["author"] = Author,
            ["автор"] = Author,
            ["year"] = Year,
            ["год"] = Year,
            ["type"] = Type,
            ["тип"] = Type,
        };
        _types = sections
            .SelectMany(section => section.Words.Values.SelectMany(words => words.Split(' ')), (section, word) => (Word: word, section.ContentType))
            .DistinctBy(one => one.Word, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(one => one.Word, one => one.ContentType, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The clause for <c>name:value</c>; null if it is ordinary text.</summary>
    /// <param name="name">The word before the colon, in any case.</param>
    /// <param name="value">The text after the colon, without quotes.</param>
    /// <param name="isExcluded">Whether a minus precedes it.</param>
    public SearchClause? Read(string name, string value, bool isExcluded) =>
        value.Any(char.IsLetterOrDigit) && _byName.TryGetValue(name, out var read) ? read(value, isExcluded) : null;

    /// <summary>Whether the word before a colon is an operator.</summary>
    public bool IsKnown(string name) => _byName.ContainsKey(name);

    private static AuthorClause Author(string value, bool isExcluded) => new(value, isExcluded);

    private TypeClause? Type(string value, bool isExcluded) =>
        _types.TryGetValue(value, out var contentType) ? new TypeClause(contentType, isExcluded) : null;

    /// <summary><c>2016</c>, <c>2016..2019</c>, <c>2016..</c>, <c>..2019</c>; a hyphen or a dash works like the dots.</summary>
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
