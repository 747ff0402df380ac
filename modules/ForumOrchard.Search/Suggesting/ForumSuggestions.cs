using System.Globalization;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Terms;

namespace ForumOrchard.Search.Suggesting;

/// <summary>
/// Suggests titles, authors, act numbers and terms that begin with the typed text. Indexes contain only published
/// items, so anyone may see the suggestions.
/// </summary>
public sealed class ForumSuggestions(LanguageIndexes indexes, HitCache hits, FacetCache facets, ITermLabels labels)
{
    /// <summary>A list below a field cannot usefully hold more.</summary>
    public const int MaxSuggestions = 8;

    /// <summary>The suggestions, best first; none for an empty text or while the index cannot be searched.</summary>
    /// <param name="culture">The culture of the items; also the current culture, used for term labels.</param>
    /// <param name="text">From <see cref="SearchText.Clean"/>.</param>
    public async Task<IReadOnlyList<Suggestion>> FindAsync(string culture, string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var analyzer = await indexes.AnalyzerAsync(culture);
        var terms = new List<(Facet Facet, SuggestedTerms Terms)>();
        foreach (var (taxonomy, facet) in Facet.Taxonomies)
        {
            terms.Add((facet, SuggestedTerms.Of(await labels.GetAsync(taxonomy), CultureInfo.CurrentUICulture.Name, analyzer)));
        }

        IReadOnlyList<Suggestion> found = [];
        await indexes.TrySearchAsync(culture, searcher => { found = new SuggestionRun(searcher, analyzer, hits, facets).Find(text, terms, MaxSuggestions); });
        return found;
    }
}
