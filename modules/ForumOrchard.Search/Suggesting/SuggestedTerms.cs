using System.Runtime.CompilerServices;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Site.Terms;
using Lucene.Net.Analysis;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Suggesting;

/// <summary>The labels of a taxonomy's terms in one language, by the beginnings of their words; kept as long as the taxonomy stays as it is.</summary>
internal sealed class SuggestedTerms
{
    /// <summary>The taxonomies whose terms are suggested, and the facets that they are values of.</summary>
    public static readonly (string Taxonomy, Facet Facet)[] Taxonomies =
        [("topics", Facet.Topic), ("publication-kinds", Facet.Kind), ("legal-act-kinds", Facet.Kind), ("countries", Facet.Country)];

    private static readonly ConditionalWeakTable<TermList, Dictionary<string, SuggestedTerms>> Lists = [];

    private readonly PrefixWords _words;
    private readonly (string Label, string Id)[] _terms;

    private SuggestedTerms(TermList terms, Analyzer analyzer)
    {
        _terms = [.. terms.All.Select(term => (term.Name, term.ContentItemId))];
        _words = new PrefixWords(_terms.Select(term => TypedBeginning.WordsOf(analyzer, term.Label)));
    }

    /// <summary>Those of a taxonomy, in the current language.</summary>
    /// <param name="terms">The taxonomy.</param>
    /// <param name="culture">The current language.</param>
    /// <param name="analyzer">That of the index.</param>
    public static SuggestedTerms Of(TermList terms, string culture, Analyzer analyzer)
    {
        var languages = Lists.GetOrCreateValue(terms);
        lock (languages)
        {
            if (!languages.TryGetValue(culture, out var known))
            {
                languages.Add(culture, known = new SuggestedTerms(terms, analyzer));
            }

            return known;
        }
    }

    /// <summary>Those that fit and that something in the index has.</summary>
    public IEnumerable<RankedSuggestion> Find(IReadOnlyList<string> typed, Facet facet, IndexReader index)
    {
        foreach (var (text, isBeginning) in _words.Find(typed).Distinct())
        {
            var (label, id) = _terms[text];
            if (index.CountOf(facet.Field, id) is var count and > 0)
            {
                yield return new RankedSuggestion(new TermSuggestion(label, facet, id), isBeginning, count, Date: 0);
            }
        }
    }
}
