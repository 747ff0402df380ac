using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Highlighting;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>An open index with its caches.</summary>
internal sealed class SearchedIndex(IndexReader index, HitCache hits, FacetCache facets)
{
    private readonly WordSearcher _searcher = new(index);

    public IndexReader Reader => index;

    public WordSearcher Searcher => _searcher;

    /// <summary>The filters with values known to the index.</summary>
    public FacetFilters Known(FacetFilters filters) =>
        new(filters.All.Where(one => FacetCache.IsKnown(index, one.Facet, one.Value)).Select(one => (one.Facet, (string?)one.Value)));

    /// <summary>Searches and counts.</summary>
    /// <param name="query">The search; determines what is marked.</param>
    /// <param name="lucene">The same as a Lucene query.</param>
    /// <param name="request">Its order and page apply.</param>
    /// <param name="filters">From <see cref="Known"/>.</param>
    public Found Find(SearchQuery query, Query lucene, SearchRequest request, FacetFilters filters)
    {
        var last = request.Page * ForumSearch.PageSize;
        var order = request.Order == SearchOrder.Best && !query.HasText ? SearchOrder.Newest : request.Order;
        var best = SearchOrders.Collector(order, last);
        var collector = new FacetCollector(best, filters, facets, query.Preferences);
        _searcher.Search(lucene, collector);
        return new Found(query, best.GetTopDocs(last - ForumSearch.PageSize, ForumSearch.PageSize), collector);
    }

    /// <summary>The number of results, unordered.</summary>
    public int Count(Query lucene, FacetFilters filters)
    {
        var count = new TotalHitCountCollector();
        _searcher.Search(lucene, new FacetCollector(count, filters, facets, Preferences.None));
        return count.TotalHits;
    }

    /// <summary>The first results, without counting.</summary>
    public ScoreDoc[] Best(Query lucene, SearchOrder order, FacetFilters filters, int count)
    {
        var best = SearchOrders.Collector(order, count);
        _searcher.Search(lucene, new FacetCollector(best, filters, facets, Preferences.None));
        return best.GetTopDocs(0, count).ScoreDocs;
    }

    /// <summary>Hits with their words marked.</summary>
    /// <param name="query">The query.</param>
    /// <param name="found">The hits.</param>
    /// <param name="weights">To tell which words a hit lacks; null if all have all words, or other ones.</param>
    public IReadOnlyList<SearchHit> Show(SearchQuery query, IEnumerable<ScoreDoc> found, SearchWeights? weights)
    {
        var highlighter = new Highlighter(query);
        var documents = found.Select(hit => hit.Doc).ToList();
        var missing = weights is null ? null : new SoughtClauses(_searcher, query, weights).MissingIn(documents);
        return [.. documents.Select(document => Show(document, highlighter, missing?[document] ?? []))];
    }

    /// <summary>Titles of programs by localization set. A program is an indexed document too, so its title is at hand.</summary>
    public Dictionary<string, string> TitlesOf(IEnumerable<string> sets)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            if (_searcher.Search(new TermQuery(new Term(StoredFields.Set, set)), 1).ScoreDocs is [var program])
            {
                titles[set] = hits.Get(_searcher, program.Doc).Title;
            }
        }

        return titles;
    }

    private SearchHit Show(int number, Highlighter highlighter, IEnumerable<string> missing)
    {
        var document = hits.Get(_searcher, number);
        IReadOnlyList<string> addresses = [];
        var (extract, page) = highlighter.Extract(document, () =>
        {
            (var pages, addresses) = document.HasFiles ? HitCache.PagesOf(_searcher, number) : ([], []);
            return pages;
        });
        return new SearchHit(document, highlighter.Title(document.Title), extract, page < addresses.Count ? addresses[page.Value] : null, [.. missing]);
    }

    /// <summary>The results of a query.</summary>
    /// <param name="Query">The query.</param>
    /// <param name="Hits">One page of hits.</param>
    /// <param name="Facets">The facet counts.</param>
    public sealed record Found(SearchQuery Query, TopDocs Hits, FacetCollector Facets)
    {
        /// <summary>Number of hits on all pages.</summary>
        public int Total => Hits.TotalHits;
    }
}
