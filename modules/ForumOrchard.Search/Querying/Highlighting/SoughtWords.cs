using System.Buffers;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Synonyms;

namespace ForumOrchard.Search.Querying.Highlighting;

/// <summary>
/// Finds the words and phrases of a query in a text, in any form, with the analysis of the index. The first letters of
/// a word, which no ending changes, give candidates, so that only the sentences around them need analysis.
/// </summary>
internal sealed class SoughtWords
{
    /// <summary>Stemming removes endings and sometimes changes a letter before them.</summary>
    private const int UnsureLetters = 2;

    private readonly SearchQuery _query;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<(IReadOnlyList<AnalysedWord> Words, int Place)> _together = [];
    private readonly int _firstPhrase;
    private readonly SearchValues<string> _beginnings;

    public SoughtWords(SearchQuery query)
    {
        _query = query;
        foreach (var word in query.PlainWords)
        {
            _words.Add(word, _words.Count);
        }

        _firstPhrase = _words.Count + query.Widenings.Count;
        Count = _firstPhrase + query.Phrases.Count;
        var beginnings = _words.Keys.Concat(query.Phrases.Select(phrase => phrase.AsWritten[0].Text)).Select(Beginning).ToList();
        foreach (var (number, widening) in query.Widenings.Index())
        {
            beginnings.AddRange(Add(widening, _firstPhrase - query.Widenings.Count + number));
        }

        _beginnings = SearchValues.Create([.. beginnings.Distinct(StringComparer.Ordinal)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Number of words and phrases; synonyms count as one.</summary>
    public int Count { get; }

    /// <summary>The next position where one of them may begin; -1 for none.</summary>
    /// <param name="folded">The text from <see cref="Fold"/>.</param>
    /// <param name="from">Where to start.</param>
    public int NextCandidate(string folded, int from)
    {
        while (from < folded.Length && folded.AsSpan(from).IndexOfAny(_beginnings) is var next && next >= 0)
        {
            var place = from + next;
            if (place == 0 || !char.IsLetterOrDigit(folded[place - 1]))
            {
                return place;
            }

            from = place + 1;
        }

        return -1;
    }

    /// <summary>Replaces ё with е letter by letter, so that offsets stay the same.</summary>
    public static string Fold(string text) => text.Replace('ё', 'е').Replace('Ё', 'Е');

    /// <summary>The words and phrases in a section of a text, from left to right, not overlapping.</summary>
    public List<TextMark> Find(string text, int start, int end)
    {
        var marks = new List<TextMark>();
        var words = _words.Count == 0 ? [] : AnalysedSentences.Of(_query.Analyzer, SearchedFields.Text, text, start, end);
        foreach (var word in words)
        {
            if (_words.TryGetValue(word.Text, out var sought))
            {
                marks.Add(new TextMark(start + word.Start, start + word.End, sought));
            }
        }

        AddTogether(marks, words, start);
        if (MayHoldPhrase(text, start, end))
        {
            AddPhrases(marks, text, start, end);
        }

        return Apart(marks);
    }

    private static string Beginning(string word) => word.Length <= UnsureLetters + 1 ? word[..1] : word[..^UnsureLetters];

    /// <summary>Short synonyms are mostly abbreviations: they have no endings, and a single letter would make every other sentence a candidate.</summary>
    private static string BeginningOfSynonym(string word) => word.Length <= UnsureLetters + 1 ? word : Beginning(word);

    /// <summary>Adds synonyms under a single number.</summary>
    /// <returns>Their first letters.</returns>
    private List<string> Add(Widening widening, int place)
    {
        foreach (var word in widening.Typed)
        {
            _words.TryAdd(word.Text, place);
        }

        foreach (var other in widening.Others)
        {
            if (other.Count == 1)
            {
                _words.TryAdd(other[0].Text, place);
            }
            else
            {
                _together.Add((other, place));
            }
        }

        return [.. widening.Typed.Concat(widening.Others.Select(other => other[0])).Select(word => BeginningOfSynonym(word.Text))];
    }

    private void AddTogether(List<TextMark> marks, IReadOnlyList<AnalysedWord> words, int start)
    {
        foreach (var (phrase, place) in _together)
        {
            for (var at = 0; at + phrase.Count <= words.Count; at++)
            {
                if (StandsAt(words, at, phrase))
                {
                    marks.Add(new TextMark(start + words[at].Start, start + words[at + phrase.Count - 1].End, place));
                }
            }
        }
    }

    private bool MayHoldPhrase(string text, int start, int end) => _query.Phrases.Count > 0 && Fold(text[start..end]) is var folded
        && _query.Phrases.Any(phrase => phrase.AsWritten.All(word => folded.Contains(Beginning(word.Text), StringComparison.OrdinalIgnoreCase)));

    private void AddPhrases(List<TextMark> marks, string text, int start, int end)
    {
        var written = AnalysedSentences.Of(_query.Analyzer, SearchedFields.ExactText, text, start, end);
        for (var place = 0; place < _query.Phrases.Count; place++)
        {
            var phrase = _query.Phrases[place].AsWritten;
            for (var at = 0; at + phrase.Count <= written.Count; at++)
            {
                if (StandsAt(written, at, phrase))
                {
                    marks.Add(new TextMark(start + written[at].Start, start + written[at + phrase.Count - 1].End, _firstPhrase + place));
                }
            }
        }
    }

    private static bool StandsAt(IReadOnlyList<AnalysedWord> written, int at, IReadOnlyList<AnalysedWord> phrase)
    {
        for (var word = 0; word < phrase.Count; word++)
        {
            if (written[at + word].Text != phrase[word].Text || written[at + word].Position - written[at].Position != phrase[word].Position - phrase[0].Position)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Among overlapping marks keeps the longer one.</summary>
    private static List<TextMark> Apart(List<TextMark> marks)
    {
        marks.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.End.CompareTo(one.End));
        var apart = new List<TextMark>(marks.Count);
        foreach (var mark in marks)
        {
            if (apart.Count == 0 || mark.Start >= apart[^1].End)
            {
                apart.Add(mark);
            }
            else if (mark.End - mark.Start > apart[^1].End - apart[^1].Start)
            {
                apart[^1] = mark;
            }
        }

        return apart;
    }
}
