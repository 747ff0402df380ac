using System.Text;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Search.Querying.Language;

/// <summary>
/// Parses a search text: words, "quoted phrases", -word, -"phrase", author:, year: and type:. Every text is valid: an
/// unclosed quote, a lone minus and an operator with an unknown value are ordinary text.
/// </summary>
/// <param name="sections">The types that <c>type:</c> accepts.</param>
public sealed class SearchLanguage(IEnumerable<Section> sections)
{
    private const string Quotes = "\"«“„”»";

    /// <summary>Which types a question is about. Made when a search first asks: every page makes the services that could.</summary>
    internal MeantTypes MeantTypes => field ??= new(sections);

    private SearchOperators Operators => field ??= new(sections);

    /// <summary>The clauses in order; adjacent words form one clause.</summary>
    /// <param name="text">From <see cref="SearchText.Clean"/>.</param>
    internal IReadOnlyList<SearchClause> Read(string text) => Place(text).ConvertAll(placed => placed.Clause);

    /// <summary>Changes the required words of a text; leaves quoted, excluded and operator text unchanged.</summary>
    /// <param name="text">From <see cref="SearchText.Clean"/>.</param>
    /// <param name="change">Receives adjacent words; returns null to keep them.</param>
    internal string ChangeWords(string text, Func<string, string?> change)
    {
        var changed = new StringBuilder();
        var done = 0;
        foreach (var (clause, start, end) in Place(text))
        {
            if (clause is WordsClause { IsExcluded: false } words && change(words.Text) is { } other)
            {
                changed.Append(text, done, start - done).Append(other);
                done = end;
            }
        }

        return changed.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The parts of a text other than words: operators and exclusions.</summary>
    /// <param name="text">From <see cref="SearchText.Clean"/>.</param>
    internal string WithoutWords(string text) => SearchText.Clean(ChangeWords(SearchText.WithoutQuotes(text), _ => " "));

    private List<Placed> Place(string text)
    {
        var clauses = new List<Placed>();
        var reader = new Reader(text);
        while (reader.SkipSpace())
        {
            var start = reader.At;
            var isExcluded = reader.SkipMinus();
            SearchClause clause = reader.Phrase() is { } phrase ? new PhraseClause(phrase, isExcluded) : ReadWord(ref reader, isExcluded);
            Add(clauses, new Placed(clause, start, reader.At));
        }

        return clauses;
    }

    private SearchClause ReadWord(ref Reader reader, bool isExcluded)
    {
        var word = reader.Word();
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !Operators.IsKnown(word[..colon]))
        {
            return new WordsClause(word, isExcluded);
        }

        var (name, value) = (word[..colon], word[(colon + 1)..]);
        if (value.Length == 0 && reader.Phrase() is { } phrase)
        {
            return Operators.Read(name, phrase, isExcluded) ?? new WordsClause($"{name} {phrase}", isExcluded);
        }

        return Operators.Read(name, value, isExcluded) ?? new WordsClause($"{name} {value}", isExcluded);
    }

    private static void Add(List<Placed> clauses, Placed placed)
    {
        if (placed.Clause is WordsClause { IsExcluded: false } words && clauses.LastOrDefault().Clause is WordsClause { IsExcluded: false } before)
        {
            clauses[^1] = new Placed(before with { Text = $"{before.Text} {words.Text}" }, clauses[^1].Start, placed.End);
        }
        else
        {
            clauses.Add(placed);
        }
    }

    /// <summary>A clause with its position in the text.</summary>
    private readonly record struct Placed(SearchClause Clause, int Start, int End);

    private struct Reader(string text)
    {
        private int _at;

        public readonly int At => _at;

        /// <returns>False at the end.</returns>
        public bool SkipSpace()
        {
            while (_at < text.Length && text[_at] == ' ')
            {
                _at++;
            }

            return _at < text.Length;
        }

        /// <summary>Skips a minus before a term; a lone one, or one between letters, does not count.</summary>
        public bool SkipMinus()
        {
            if (text[_at] is not ('-' or '−' or '–') || _at + 1 >= text.Length || text[_at + 1] is ' ' or '-' or '−' or '–')
            {
                return false;
            }

            _at++;
            return true;
        }

        /// <summary>The quoted text at this position; null if there is no opening or no closing quote.</summary>
        public string? Phrase()
        {
            if (_at >= text.Length || ClosingOf(text[_at]) is not { } closing)
            {
                return null;
            }

            var end = text.AsSpan(_at + 1).IndexOfAny(closing);
            if (end < 0)
            {
                return null;
            }

            var phrase = text.Substring(_at + 1, end);
            _at += end + 2;
            return phrase;
        }

        /// <summary>Everything up to a space or a quote; at least one character.</summary>
        public string Word()
        {
            var start = _at++;
            while (_at < text.Length && text[_at] != ' ' && !Quotes.Contains(text[_at], StringComparison.Ordinal))
            {
                _at++;
            }

            return text[start.._at];
        }

        private static string? ClosingOf(char quote) => quote switch
        {
            '"' => "\"",
            '«' => "»",
            '“' => "”",
            '„' => "“”",
            _ => null,
        };
    }
}
