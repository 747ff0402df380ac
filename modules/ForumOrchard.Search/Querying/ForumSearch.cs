using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Languages;
using ForumOrchard.Search.Rewriting;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Querying;

/// <summary>Searches the index of a language.</summary>
public sealed class ForumSearch(
    LanguageIndexes indexes, HitCache hits, FacetCache facets, IQueryRewrite rewriter, OtherLanguages others, SearchWeights weights)
{
    public const int PageSize = 10;

    /// <summary>Further pages are empty; Lucene keeps everything before a page in memory.</summary>
    public const int MaxPage = 100;

    /// <summary>How many of the best matches to check for missing translations.</summary>
    private const int MostUntranslated = 200;

    /// <summary>
    /// Finds documents with all words of a text; otherwise with their equivalents in another language; otherwise with
    /// all words that may have been meant; otherwise with any of the words. Without words it lists everything that
    /// matches the chosen facets.
    /// </summary>
    public async Task<SearchResult> FindAsync(SearchRequest request)
    {
        var query = await indexes.ReadAsync(request.Culture, request.Text);
        var result = new SearchResult
        {
            HasText = query.HasText,
            HasPhrases = query.Phrases.Count > 0,
            IsOnlyExclusion = query.IsOnlyExclusion && request.Filters.IsEmpty,
            IsWithoutWords = query is { IsTyped: true, IsOfSomething: false, IsOnlyExclusion: false } && request.Filters.IsEmpty,
        };
        if (result.IsWithoutWords || result.IsOnlyExclusion || request.Page is < 1 or > MaxPage)
        {
            return result;
        }

        var isSearched = await indexes.TrySearchAsync(request.Culture, searcher =>
        {
            var index = new SearchedIndex(searcher.IndexReader, hits, facets);
            return new SearchRun(index, query, rewriter, weights, isAsTyped => others.FindAsync(request, isAsTyped)).FillAsync(result, request);
        });
        return isSearched ? result : new SearchResult { IsReady = false };
    }

    /// <summary>Documents with all words in one language that have no version in another, best first.</summary>
    /// <param name="request">The search; its page number is ignored.</param>
    /// <param name="missingIn">The other language.</param>
    /// <param name="most">Maximum number.</param>
    public async Task<IReadOnlyList<SearchHit>> FindUntranslatedAsync(SearchRequest request, string missingIn, int most)
    {
        IReadOnlyList<SearchHit> found = [];
        var query = await indexes.ReadAsync(request.Culture, request.Text);
        await indexes.TrySearchAsync(missingIn, async other => await indexes.TrySearchAsync(request.Culture, searcher =>
        {
            var index = new SearchedIndex(searcher.IndexReader, hits, facets);
            var untranslated = index.Best(query.AllWords(weights), request.Order, index.Known(request.Filters), MostUntranslated)
                .Where(hit => SharedSets.Of(searcher.IndexReader, hit.Doc) is var set && other.IndexReader.DocFreq(new Term(StoredFields.Set, set)) == 0)
                .Take(most);
            found = index.Show(query, untranslated, null);
        }));
        return found;
    }
}
