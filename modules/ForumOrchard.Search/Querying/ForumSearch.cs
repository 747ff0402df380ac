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

    /// <summary>Further pages are empty; Lucene keeps in memory all that stands before a page.</summary>
    public const int MaxPage = 100;

    /// <summary>Among so many of the best is looked for what another language has not.</summary>
    private const int MostUntranslated = 200;

    /// <summary>
    /// Finds what holds all words of a text; failing that, what they stand for in another language; failing that, all words that may have
    /// been meant; failing that, any of them. A text without words, or none, lists what there is: all of it, or what the chosen facets leave.
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

    /// <summary>What holds all words of a text in one language and is not there in another, the best first.</summary>
    /// <param name="request">What is looked for; of its page nothing counts.</param>
    /// <param name="missingIn">The other language.</param>
    /// <param name="most">How many at most.</param>
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
            found = index.Show(query, untranslated);
        }));
        return found;
    }
}
