using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>The words of a query one by one, to tell which of them a document lacks.</summary>
/// <param name="searcher">The searcher that found it.</param>
/// <param name="query">The query.</param>
/// <param name="weights">Field weights.</param>
internal sealed class SoughtClauses(IndexSearcher searcher, SearchQuery query, SearchWeights weights)
{
    private readonly List<(string Typed, Weight Weight)> _clauses = query.NeededCount < 2 ? [] :
    [
        .. query.PlainWords.Select(word => (query.TypedOf(word), searcher.CreateNormalizedWeight(query.PlainWord(word, weights)))),
        .. query.Widenings.Select(widening => (query.TypedOf(widening), searcher.CreateNormalizedWeight(widening.ToQuery(Occur.MUST, weights)))),
    ];

    /// <summary>The words that each document lacks, as they were typed.</summary>
    /// <param name="documents">Their numbers in the searcher.</param>
    public ILookup<int, string> MissingIn(IEnumerable<int> documents)
    {
        var leaves = searcher.IndexReader.Leaves;
        var segments = documents.Order().GroupBy(document => leaves[ReaderUtil.SubIndex(document, leaves)]).ToList();
        return (from clause in _clauses
                from segment in segments
                from document in Without(clause.Weight, segment.Key, segment)
                select (document, clause.Typed)).ToLookup(one => one.document, one => one.Typed);
    }

    /// <summary>The documents of a segment that do not match.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="documents">In ascending order, as a clause is read once from its beginning.</param>
    private static IEnumerable<int> Without(Weight clause, AtomicReaderContext segment, IEnumerable<int> documents)
    {
        var matches = clause.GetScorer(segment, acceptDocs: null);
        foreach (var document in documents)
        {
            var number = document - segment.DocBase;
            if (matches is null || (matches.DocID < number ? matches.Advance(number) : matches.DocID) != number)
            {
                yield return document;
            }
        }
    }
}
