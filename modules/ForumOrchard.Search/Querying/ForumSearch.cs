using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Languages;
using ForumOrchard.Search.Rewriting;
using ForumOrchard.Search.Synonyms;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Services;

namespace ForumOrchard.Search.Querying;

/// <summary>Searches the index of a language. It holds published items only, so whatever is found may be shown to anyone.</summary>
public sealed class ForumSearch(
    LuceneIndexManager indexes, LuceneIndexSettingsService settings, LuceneAnalyzerManager analyzers, HitCache hits, FacetCache facets,
    IQueryRewrite rewriter, SynonymStore synonyms, OtherLanguages others, SearchWeights weights)
{
    public const int PageSize = 10;

    /// <summary>Further pages are empty; Lucene keeps in memory all that stands before a page.</summary>
    public const int MaxPage = 100;

    /// <summary>
    /// Finds what holds all words of a text; failing that, what they stand for in another language; failing that, all words that may have
    /// been meant; failing that, any of them. A text without words, or none, lists what there is: all of it, or what the chosen facets leave.
    /// </summary>
    public async Task<SearchResult> FindAsync(SearchRequest request)
    {
        var indexName = "forum-" + request.Culture;
        var analyzerName = await settings.GetIndexAnalyzerAsync(indexName);
        var analyzer = analyzers.CreateAnalyzer(analyzerName);
        var query = SearchQuery.Of(request.Text, analyzer, request.Text.Length == 0 ? null : await synonyms.RulesAsync(analyzerName, analyzer));
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
            var index = new SearchedIndex(searcher.IndexReader, hits, facets);
            return new SearchRun(index, query, rewriter, weights, isAsTyped => others.FindAsync(request, isAsTyped)).FillAsync(result, request);
        });
        return result;
    }
}
