using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>
/// Searches an index, and remembers where its words are: finding a word reads files, and one search asks for the same
/// words in several queries.
/// </summary>
internal sealed class WordSearcher : IndexSearcher
{
    private readonly Dictionary<Term, TermContext> _words = [];
    private readonly Dictionary<string, List<(int Segment, TermsEnum Words)>> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CollectionStatistics> _statistics = new(StringComparer.Ordinal);

    public WordSearcher(IndexReader index)
        : base(index) => Similarity = SearchRanking.Shared;

    /// <summary>The places of a word.</summary>
    public TermContext Find(Term word)
    {
        if (!_words.TryGetValue(word, out var places))
        {
            _words.Add(word, places = Read(word));
        }

        return places;
    }

    /// <inheritdoc/>
    public override CollectionStatistics CollectionStatistics(string field)
    {
        if (!_statistics.TryGetValue(field, out var statistics))
        {
            _statistics.Add(field, statistics = base.CollectionStatistics(field));
        }

        return statistics;
    }

    private TermContext Read(Term word)
    {
        var places = new TermContext(TopReaderContext);
        foreach (var (segment, words) in WordsOf(word.Field))
        {
            if (words.SeekExact(word.Bytes))
            {
                places.Register(words.GetTermState(), segment, words.DocFreq, words.TotalTermFreq);
            }
        }

        return places;
    }

    /// <summary>The words of a field by segment; kept, as the next word is often in a block that is already read.</summary>
    private List<(int Segment, TermsEnum Words)> WordsOf(string field)
    {
        if (!_fields.TryGetValue(field, out var segments))
        {
            segments = [.. from segment in TopReaderContext.Leaves
                           let words = segment.AtomicReader.GetTerms(field)
                           where words is not null
                           select (segment.Ord, words.GetEnumerator())];
            _fields.Add(field, segments);
        }

        return segments;
    }
}
