using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Highlighting;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Services;

namespace ForumOrchard.Search.Querying;

/// <summary>Searches the index of a language. It holds published items only, so whatever is found may be shown to anyone.</summary>
public sealed class ForumSearch(
    LuceneIndexManager indexes, LuceneIndexSettingsService settings, LuceneAnalyzerManager analyzers, HitCache hits, FacetCache facets)
{
    public const int PageSize = 10;

    /// <summary>Further pages are empty; Lucene keeps in memory all that stands before a page.</summary>
    public const int MaxPage = 100;

    /// <summary>It weighs how rare a word and how long a text is better than Lucene's default, and reads the same index.</summary>
    private static readonly Similarity Ranking = new BM25Similarity();

    /// <summary>
    /// Finds what holds all words of a text or, failing that, any of them. A text without words, or none, lists what there is: all
    /// of it, or what the chosen facets leave.
    /// </summary>
    public async Task<SearchResult> FindAsync(SearchRequest request)
    {
        var indexName = "forum-" + request.Culture;
        var query = SearchQuery.Of(request.Text, analyzers.CreateAnalyzer(await settings.GetIndexAnalyzerAsync(indexName)));
        var result = new SearchResult
        {
            HasText = query.HasText,
            HasPhrases = query.Phrases.Count > 0,
            IsOnlyExclusion = query.IsOnlyExclusion && request.Filters.IsEmpty,
            IsWithoutWords = query is { IsTyped: true, IsOfSomething: false, IsOnlyExclusion: false } && request.Filters.IsEmpty,
            IsReady = indexes.Exists(indexName),
        };
        if (!result.IsReady || result.IsWithoutWords || result.IsOnlyExclusion || request.Page is < 1 or > MaxPage)
        {
            return result;
        }

        await indexes.SearchAsync(indexName, searcher =>
        {
            Fill(result, new IndexSearcher(searcher.IndexReader) { Similarity = Ranking }, query, request);
            return Task.CompletedTask;
        });
        return result;
    }

    private void Fill(SearchResult result, IndexSearcher searcher, SearchQuery query, SearchRequest request)
    {
        result.Filters = new FacetFilters(request.Filters.All
            .Where(one => FacetCache.IsKnown(searcher.IndexReader, one.Facet, one.Value)).Select(one => (one.Facet, (string?)one.Value)));

        // Where a text finds nothing, other readings of it are tried here, one after the other, before fewer of its words are.
        var found = Search(searcher, query.AllWords(), query, request, result.Filters);
        if (found.Hits.TotalHits == 0 && query.HasSeveralWords)
        {
            found = Search(searcher, query.AnyWord(), query, request, result.Filters);
            result.IsOfAnyWord = found.Hits.TotalHits > 0;
        }

        var highlighter = new Highlighter(query);
        result.Total = found.Hits.TotalHits;
        result.Hits = [.. found.Hits.ScoreDocs.Select(hit => Show(searcher, hit.Doc, highlighter))];
        result.Facets = [.. Facet.All.Select(facet => (facet, found.Facets.CountsOf(facet)))];
        result.Programs = ProgramsOf(searcher, [.. found.Facets.CountsOf(Facet.Program).Select(count => count.Value), .. result.Filters.Of(Facet.Program)]);
    }

    private (TopDocs Hits, FacetCollector Facets) Search(IndexSearcher searcher, Query lucene, SearchQuery query, SearchRequest request, FacetFilters filters)
    {
        var last = request.Page * PageSize;
        var order = request.Order == SearchOrder.Best && !query.HasText ? SearchOrder.Newest : request.Order;
        var best = SearchOrders.Collector(order, last);
        var collector = new FacetCollector(best, filters, facets);
        searcher.Search(lucene, collector);
        return (best.GetTopDocs(last - PageSize, PageSize), collector);
    }

    private SearchHit Show(IndexSearcher searcher, int number, Highlighter highlighter)
    {
        var document = hits.Get(searcher, number);
        IReadOnlyList<string> addresses = [];
        var (extract, page) = highlighter.Extract(document, () =>
        {
            (var pages, addresses) = HitCache.PagesOf(searcher, number);
            return pages;
        });
        return new SearchHit(document, highlighter.Title(document.Title), extract, page < addresses.Count ? addresses[page.Value] : null);
    }

    /// <summary>A program is a document like any other: its title is at hand.</summary>
    private Dictionary<string, string> ProgramsOf(IndexSearcher searcher, IEnumerable<string> sets)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var set in sets.Distinct(StringComparer.Ordinal))
        {
            if (searcher.Search(new TermQuery(new Term(StoredFields.Set, set)), 1).ScoreDocs is [var program])
            {
                titles[set] = hits.Get(searcher, program.Doc).Title;
            }
        }

        return titles;
    }
}
