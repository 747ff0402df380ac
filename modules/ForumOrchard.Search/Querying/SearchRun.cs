using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Languages;
using ForumOrchard.Search.Rewriting;
using Found = ForumOrchard.Search.Querying.SearchedIndex.Found;

namespace ForumOrchard.Search.Querying;

/// <summary>
/// One search in an open index: tries interpretations of the text, from the most to the least certain, until one finds
/// something.
/// </summary>
/// <param name="index">The index.</param>
/// <param name="typed">What was typed.</param>
/// <param name="rewriter">Suggests what may have been meant.</param>
/// <param name="weights">Field weights.</param>
/// <param name="others">Searches the other languages; the argument is whether to take the words literally.</param>
internal sealed class SearchRun(
    SearchedIndex index, SearchQuery typed, IQueryRewrite rewriter, SearchWeights weights, Func<bool, Task<TranslatedReading?>> others)
{
    /// <summary>If fewer are found, the words may have meant something else.</summary>
    private const int Few = 3;

    /// <summary>Finds, counts and marks the results.</summary>
    public async Task FillAsync(SearchResult result, SearchRequest request)
    {
        result.Filters = index.Known(request.Filters);
        result.WithAllWords = MayMissWords(request) ? index.Count(typed.AllWords(weights with { IsNearnessCounted = false }), result.Filters) : null;
        var found = result.WithAllWords > 0
            ? index.Find(typed, typed.MostWords(weights, index.Searcher), request, result.Filters)
            : Find(typed, result.Filters, request);
        if (found.Total == 0 && typed.HasText)
        {
            found = await OtherwiseAsync(found, result, request);
        }

        var isShort = found.Total is > 0 and < ForumSearch.PageSize && result is { IsOfAnyWord: false, IsTranslated: false };
        if (isShort && typed.HasText && request is { Page: 1, Order: SearchOrder.Best })
        {
            await AddMoreAsync(found, result, request);
        }

        result.Total = found.Total;
        var isOfAllWords = !result.IsOfAnyWord && (result.WithAllWords is null or 0 || result.WithAllWords == found.Total);
        result.Hits = index.Show(found.Query, found.Hits.ScoreDocs, isOfAllWords ? null : weights);
        result.Facets = [.. Facet.All.Select(facet => (facet, found.Facets.CountsOf(facet)))];
        result.Programs = index.TitlesOf(found.Facets.CountsOf(Facet.Program).Select(count => count.Value));
    }

    /// <summary>
    /// Whether documents without a word of a long question may be better than those with all. In order of time they would
    /// only stand in between.
    /// </summary>
    private bool MayMissWords(SearchRequest request) => typed.NeededCount > 2 && request is { IsAsTyped: false, Order: SearchOrder.Best };

    /// <summary>The results if nothing contains all words.</summary>
    private async Task<Found> OtherwiseAsync(Found nothing, SearchResult result, SearchRequest request)
    {
        if (!request.IsAsTyped)
        {
            // Words that exist in another language may be misspelled in this one: the interpretation with more results is more
            // likely.
            var same = await others(true);
            var translated = same is null ? null : index.Find(typed, typed.Translated(same), request, result.Filters);
            if (Meant(result.Filters, request) is { Total: > 0 } meant && meant.Total > (translated?.Total ?? 0))
            {
                result.Meant = meant.Query.Text;
                return meant;
            }

            if ((same ?? await others(false)) is { } read)
            {
                translated ??= index.Find(typed, typed.Translated(read), request, result.Filters);
                result.Meant = same is null ? read.Text : null;
                result.Terms = read.Terms;
                result.IsTranslated = translated.Total > 0;
                return translated;
            }
        }

        if (!typed.HasSeveralWords)
        {
            return nothing;
        }

        var some = index.Find(typed, typed.AnyWord(weights), request, result.Filters);
        result.IsOfAnyWord = some.Total > 0;
        return some;
    }

    /// <summary>Fills up a page with few results, using the most certain interpretation that finds more.</summary>
    private async Task AddMoreAsync(Found few, SearchResult result, SearchRequest request)
    {
        if (!request.IsAsTyped && result.Meant is null)
        {
            if (few.Total < Few && Meant(result.Filters, request) is { } meant && meant.Total > few.Total)
            {
                result.Better = meant.Query.Text;
                Add(MoreResults.Meant, meant);
            }
            else if (await others(true) is { } same)
            {
                result.Terms = same.Terms;
                Add(MoreResults.Translated, index.Find(typed, typed.Translated(same), request, result.Filters));
            }
        }

        if (result.More.Count == 0 && few.Query.HasSeveralWords)
        {
            Add(MoreResults.OfAnyWord, index.Find(few.Query, few.Query.AnyWord(weights), request, result.Filters));
        }

        void Add(MoreResults reading, Found more)
        {
            var known = few.Hits.ScoreDocs.Select(hit => hit.Doc).ToHashSet();
            var hits = more.Hits.ScoreDocs.Where(hit => !known.Contains(hit.Doc)).Take(ForumSearch.PageSize - few.Total);
            result.More = index.Show(more.Query, hits, reading == MoreResults.OfAnyWord ? weights : null);
            result.MoreAre = reading;
        }
    }

    private Found Find(SearchQuery query, FacetFilters filters, SearchRequest request) => index.Find(query, query.AllWords(weights), request, filters);

    /// <summary>The results for what may have been meant; null if no correction is possible.</summary>
    private Found? Meant(FacetFilters filters, SearchRequest request) => typed.MeantIn(index.Reader, rewriter) is { } query ? Find(query, filters, request) : null;
}
