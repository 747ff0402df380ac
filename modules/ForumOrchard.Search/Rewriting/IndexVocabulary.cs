using ForumOrchard.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// The words of a Lucene index. Unstemmed words are in fields whose names end in
/// <see cref="ForumAnalyzer.ExactSuffix"/>, stems in others. Created for one use of one state of the index; cheap to
/// create and drop; not thread-safe.
/// </summary>
public sealed class IndexVocabulary : IVocabulary
{
    private readonly Analyzer _analyzer;
    private readonly IndexReader _reader;
    private readonly List<string> _exact;
    private readonly List<string> _stems;
    private readonly Dictionary<string, (int Frequency, int InAnyForm)> _looks = new(StringComparer.Ordinal);

    /// <param name="reader">Must stay open as long as this is used; its opener closes it.</param>
    /// <param name="exactFields">Fields with unstemmed words; fields missing in the index are ignored.</param>
    /// <param name="analyzer">The index's own analyzer.</param>
    /// <param name="stemFields">Fields with stems; null for the fields with the same names without the suffix.</param>
    public IndexVocabulary(IndexReader reader, IEnumerable<string> exactFields, Analyzer analyzer, IEnumerable<string>? stemFields = null)
    {
        (_reader, _analyzer) = (reader, analyzer);
        _exact = [.. exactFields];
        _stems = [.. stemFields ?? _exact.Where(field => field.EndsWith(ForumAnalyzer.ExactSuffix, StringComparison.Ordinal)).Select(field => field[..^ForumAnalyzer.ExactSuffix.Length])];
    }

    /// <inheritdoc/>
    public int Frequency(string word) => Look(word).Frequency;

    /// <inheritdoc/>
    public bool IsKnown(string word) => Look(word).InAnyForm > 0;

    /// <inheritdoc/>
    public int FrequencyInAnyForm(string word) => Look(word).InAnyForm;

    /// <inheritdoc/>
    public bool HasWordsFrom(string beginning) =>
        _exact.Exists(field => _reader.Leaves.Any(leaf => SegmentWords.Of(leaf.AtomicReader, field).HasWordsFrom(beginning)));

    /// <inheritdoc/>
    public IEnumerable<string> WordsFrom(string beginning) =>
        _exact.SelectMany(field => _reader.Leaves.SelectMany(leaf => SegmentWords.Of(leaf.AtomicReader, field).WordsFrom(beginning))).Distinct(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<NearWord> Near(string word, int distance)
    {
        if (word.Length is 0 or > TypedWords.LongestWord || Analyze(ForumAnalyzer.ExactSuffix, word) is not [var written])
        {
            return [];
        }

        var found = new Dictionary<string, NearWord>(StringComparer.Ordinal);
        foreach (var field in _exact)
        {
            foreach (var near in NearIn(field, written, distance))
            {
                if (found.GetValueOrDefault(near.Text).Frequency < near.Frequency)
                {
                    found[near.Text] = near;
                }
            }
        }

        return found.Values;
    }

    /// <summary>The words of one field in all segments.</summary>
    private IEnumerable<NearWord> NearIn(string field, string word, int distance) => _reader.Leaves
        .SelectMany(leaf => SegmentWords.Of(leaf.AtomicReader, field).Near(word, distance))
        .GroupBy(near => near.Text, StringComparer.Ordinal)
        .Select(same => same.First() with { Frequency = same.Sum(near => near.Frequency) });

    private (int Frequency, int InAnyForm) Look(string word)
    {
        if (word.Length is 0 or > TypedWords.LongestWord)
        {
            return default;
        }

        if (!_looks.TryGetValue(word, out var look))
        {
            var frequency = FrequencyOfAll(Analyze(ForumAnalyzer.ExactSuffix, word), _exact);
            look = (frequency, Math.Max(frequency, FrequencyByStem(word)));
            _looks.Add(word, look);
        }

        return look;
    }

    private int FrequencyByStem(string word)
    {
        var frequency = 0;
        foreach (var field in _stems)
        {
            // A stem of one or two letters is shared by too many words to prove that this one is known.
            if (Analyze(field, word) is { Count: > 0 } stems && stems.TrueForAll(stem => stem.Length > 2))
            {
                frequency = Math.Max(frequency, FrequencyOfAll(stems, [field]));
            }
        }

        return frequency;
    }

    /// <summary>The frequency of the rarest word; the index splits hyphenated words in two.</summary>
    private int FrequencyOfAll(List<string> words, List<string> fields)
    {
        var least = words.Count == 0 || fields.Count == 0 ? 0 : int.MaxValue;
        foreach (var word in words)
        {
            if (least == 0)
            {
                // If one word is missing, the others do not matter; there may be forty.
                break;
            }

            least = Math.Min(least, fields.Max(field => _reader.DocFreq(new Term(field, word))));
        }

        return least;
    }

    /// <summary>The words as a field of the index contains them.</summary>
    private List<string> Analyze(string field, string text) => AnalysedText.Of(_analyzer, field, text).ConvertAll(word => word.Text);
}
