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
        .. query.PlainWords.Select(word => (query.TypedOf(word), searcher.CreateNormalizedWeight(SearchQueries.OneWord(word, weights)))),
        .. query.Widenings.Select(widening => (query.TypedOf(widening), searcher.CreateNormalizedWeight(widening.ToQuery(Occur.MUST, weights)))),
    ];

    /// <summary>The words that a document lacks, as they were typed.</summary>
    /// <param name="document">Its number in the searcher.</param>
    public IReadOnlyList<string> MissingIn(int document)
    {
        var leaves = searcher.IndexReader.Leaves;
        var leaf = leaves[ReaderUtil.SubIndex(document, leaves)];
        return [.. _clauses.Where(clause => !Has(clause.Weight, leaf, document - leaf.DocBase)).Select(clause => clause.Typed)];
    }

    private static bool Has(Weight clause, AtomicReaderContext leaf, int document) =>
        clause.GetScorer(leaf, leaf.AtomicReader.LiveDocs) is { } matches && matches.Advance(document) == document;
}
