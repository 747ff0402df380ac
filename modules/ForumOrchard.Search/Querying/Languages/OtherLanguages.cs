using ForumOrchard.Search.Rewriting;
using Lucene.Net.Search;
using OrchardCore.Localization;

namespace ForumOrchard.Search.Querying.Languages;

/// <summary>
/// Searches other languages for what this one does not find. Their results are mapped to this language by what language
/// versions share: localization set and terms.
/// </summary>
public sealed class OtherLanguages(
    LanguageIndexes indexes, ILocalizationService localization, TermNames terms, IQueryRewrite rewriter, SearchWeights weights)
{
    /// <summary>Limit per language: twenty pages. Lower-ranked matches do not help.</summary>
    private const int MostSets = 200;

    /// <summary>The results of other languages; null if none contains the words.</summary>
    /// <param name="request">The search in this language.</param>
    /// <param name="isAsTyped">False to let the other languages correct the words.</param>
    internal async Task<TranslatedReading?> FindAsync(SearchRequest request, bool isAsTyped)
    {
        var cultures = await localization.GetSupportedCulturesAsync();
        foreach (var culture in cultures.Where(culture => !culture.Equals(request.Culture, StringComparison.OrdinalIgnoreCase)))
        {
            if (await FindInAsync(culture, request.Text, isAsTyped) is not { } found)
            {
                continue;
            }

            return found with { Terms = await terms.FindAsync(found.Text, cultures) };
        }

        return isAsTyped && await terms.FindAsync(request.Text, cultures) is { Count: > 0 } named ? new TranslatedReading(request.Text, [], named) : null;
    }

    private async Task<TranslatedReading?> FindInAsync(string culture, string text, bool isAsTyped)
    {
        var typed = await indexes.ReadAsync(culture, text);
        TranslatedReading? found = null;
        await indexes.TrySearchAsync(culture, searcher =>
        {
            var query = isAsTyped ? typed : typed.MeantIn(searcher.IndexReader, rewriter);
            found = query is { HasText: true } && SetsOf(searcher, query.AllWords(weights)) is { Count: > 0 } sets ? new TranslatedReading(query.Text, sets, []) : null;
        });
        return found;
    }

    private static List<(string Set, float Score)> SetsOf(IndexSearcher open, Query query)
    {
        var searcher = new WordSearcher(open.IndexReader);
        var hits = searcher.Search(query, MostSets).ScoreDocs;
        return [.. hits.Select(hit => (SharedSets.Of(open.IndexReader, hit.Doc), hit.Score / Math.Max(hits[0].Score, float.Epsilon)))];
    }
}
