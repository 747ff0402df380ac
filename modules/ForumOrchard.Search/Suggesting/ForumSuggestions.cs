using System.Globalization;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Terms;

namespace ForumOrchard.Search.Suggesting;

/// <summary>
/// Says while a visitor types what there is that begins so: titles, authors, numbers of acts and terms. The index of a language holds
/// published items only, so whatever is suggested may be seen by anyone.
/// </summary>
public sealed class ForumSuggestions(LanguageIndexes indexes, HitCache hits, FacetCache facets, ITermLabels labels)
{
    /// <summary>More than a list under a field can hold is no help.</summary>
    public const int MaxSuggestions = 8;

    /// <summary>The suggestions, the best first; none for no text and while the index cannot be searched.</summary>
    /// <param name="culture">The language of the items, and the current one, in which terms are labelled.</param>
    /// <param name="text">As <see cref="SearchText.Clean"/> leaves it.</param>
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
