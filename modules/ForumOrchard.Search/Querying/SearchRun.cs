using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Highlighting;
using ForumOrchard.Search.Rewriting;
using ForumOrchard.Search.Synonyms;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace ForumOrchard.Search.Querying;

/// <summary>One search in an open index.</summary>
internal sealed class SearchRun(IndexReader index, SearchQuery typed, HitCache hits, FacetCache facets, IQueryRewrite rewriter)
{
    /// <summary>Where fewer are found, other readings of the words are tried.</summary>
    private const int Few = 3;

    /// <summary>It weighs how rare a word and how long a text is better than Lucene's default, and reads the same index.</summary>
    private static readonly Similarity Ranking = new BM25Similarity();

    private readonly IndexSearcher _searcher = new(index) { Similarity = Ranking };
    /// <summary>Finds, counts and marks what is asked for.</summary>
    public void Fill(SearchResult result, SearchRequest request)
    {
        result.Filters = new FacetFilters(request.Filters.All
            .Where(one => FacetCache.IsKnown(index, one.Facet, one.Value)).Select(one => (one.Facet, (string?)one.Value)));

        var query = typed;
        var found = Search(query, query.AllWords(), request, result.Filters);
        if (found.Hits.TotalHits < Few && !request.IsAsTyped && Meant(request, result.Filters) is { } meant && meant.Found.Hits.TotalHits > found.Hits.TotalHits)
        {
            if (found.Hits.TotalHits > 0)
            {
                result.Better = meant.Query.Text;
            }
            else
            {
                (query, found) = meant;
                result.Meant = query.Text;
            }
        }

        if (found.Hits.TotalHits == 0 && query.HasSeveralWords)
        {
            found = Search(query, query.AnyWord(), request, result.Filters);
            result.IsOfAnyWord = found.Hits.TotalHits > 0;
        }

        var highlighter = new Highlighter(query);
        result.Total = found.Hits.TotalHits;
        result.Hits = [.. found.Hits.ScoreDocs.Select(hit => Show(hit.Doc, highlighter))];
        result.Facets = [.. Facet.All.Select(facet => (facet, found.Facets.CountsOf(facet)))];
        result.Programs = TitlesOf(found.Facets.CountsOf(Facet.Program).Select(count => count.Value));
    }

    /// <summary>What the words may have meant, and what that finds; null where they can only mean what they say.</summary>
    private (SearchQuery Query, (TopDocs Hits, FacetCollector Facets) Found)? Meant(SearchRequest request, FacetFilters filters)
    {
        var vocabulary = new VocabularyWithSynonyms(
            new IndexVocabulary(index, SearchedFields.Phrases.Select(field => field.Field), typed.Analyzer), typed.Synonyms, typed.Analyzer);
        return typed.Rewrite(words => rewriter.Rewrite(words, vocabulary)) is { } query
            ? (query, Search(query, query.AllWords(), request, filters))
            : null;
    }

    private (TopDocs Hits, FacetCollector Facets) Search(SearchQuery query, Query lucene, SearchRequest request, FacetFilters filters)
    {
        var last = request.Page * ForumSearch.PageSize;
        var order = request.Order == SearchOrder.Best && !query.HasText ? SearchOrder.Newest : request.Order;
        var best = SearchOrders.Collector(order, last);
        var collector = new FacetCollector(best, filters, facets);
        _searcher.Search(lucene, collector);
        return (best.GetTopDocs(last - ForumSearch.PageSize, ForumSearch.PageSize), collector);
    }

    private SearchHit Show(int number, Highlighter highlighter)
    {
        var document = hits.Get(_searcher, number);
        IReadOnlyList<string> addresses = [];
        var (extract, page) = highlighter.Extract(document, () =>
        {
            (var pages, addresses) = HitCache.PagesOf(_searcher, number);
            return pages;
        });
        return new SearchHit(document, highlighter.Title(document.Title), extract, page < addresses.Count ? addresses[page.Value] : null);
    }

    /// <summary>A program is a document like any other: its title is at hand.</summary>
    private Dictionary<string, string> TitlesOf(IEnumerable<string> sets)
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
}
