using ForumOrchard.Search.Querying;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ForumOrchard.Search.Suggesting;

/// <summary>The names that a keyword field of one segment holds, by the beginnings of their words.</summary>
internal sealed class SegmentNames
{
    private readonly PrefixWords _words;
    private readonly (string Name, int[] Documents)[] _names;

    private SegmentNames((string Name, int[] Documents)[] names, Analyzer analyzer) =>
        (_names, _words) = (names, new PrefixWords(names.Select(one => TypedBeginning.WordsOf(analyzer, one.Name))));

    public static SegmentNames Read(AtomicReader segment, string field, Analyzer analyzer) =>
        new([.. KeywordValues.Of(segment, field).Select(term => (term.Value, term.Documents))], analyzer);

    /// <summary>The best: those that begin so, then the most frequent in this segment.</summary>
    /// <param name="typed">At least one word.</param>
    /// <param name="live">The documents that are not deleted; null where none is.</param>
    /// <param name="count">How many at most.</param>
    public IEnumerable<(string Name, bool IsBeginning)> Best(IReadOnlyList<string> typed, IBits? live, int count)
    {
        var best = new FewBest<Found>(count, Compare, static (one, other) => one.Number == other.Number);
        foreach (var (text, isBeginning) in _words.Find(typed))
        {
            var documents = _names[text].Documents;
            var one = new Found(text, documents.Length, isBeginning);
            if (best.IsGoodEnough(one) && (live is null || Array.Exists(documents, live.Get)))
            {
                best.Add(one);
            }
        }

        return best.InOrder.Select(one => (_names[one.Number].Name, one.IsBeginning));
    }

    private static int Compare(Found one, Found other) =>
        one.IsBeginning != other.IsBeginning ? (one.IsBeginning ? -1 : 1)
        : one.Frequency != other.Frequency ? other.Frequency.CompareTo(one.Frequency)
        : one.Number.CompareTo(other.Number);

    /// <param name="Number">Of the name in the segment.</param>
    /// <param name="Frequency">How many documents have it, those deleted of late among them: for the order that is near enough.</param>
    /// <param name="IsBeginning">See <see cref="RankedSuggestion"/>.</param>
    private readonly record struct Found(int Number, int Frequency, bool IsBeginning);
}
