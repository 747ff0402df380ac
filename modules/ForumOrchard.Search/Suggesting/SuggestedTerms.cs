using System.Runtime.CompilerServices;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Terms;
using Lucene.Net.Analysis;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Suggesting;

/// <summary>The term labels of a taxonomy in one language, by word prefixes; cached until the taxonomy changes.</summary>
internal sealed class SuggestedTerms
{
    private static readonly ConditionalWeakTable<TermList, Dictionary<string, SuggestedTerms>> Lists = [];

    private readonly PrefixWords _words;
    private readonly (string Label, string Code)[] _terms;

    private SuggestedTerms(TermList terms, Analyzer analyzer)
    {
        _terms = [.. terms.All.Select(term => (term.Name, term.Code))];
        _words = new PrefixWords(_terms.Select(term => TypedBeginning.WordsOf(analyzer, term.Label)));
    }

    /// <summary>The labels of a taxonomy in the current culture.</summary>
    /// <param name="terms">The taxonomy.</param>
    /// <param name="culture">The current culture.</param>
    /// <param name="analyzer">The index's analyzer.</param>
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

    /// <summary>The matching terms that occur in the index.</summary>
    /// <param name="typed">At least one word.</param>
    /// <param name="facet">The facet of the terms.</param>
    /// <param name="index">The index.</param>
    /// <param name="count">Maximum number.</param>
    public IEnumerable<RankedSuggestion> Best(IReadOnlyList<string> typed, Facet facet, IndexReader index, int count)
    {
        // A taxonomy has few terms; the index knows which are frequent.
        var best = _words.Best(typed, _terms.Length, _ => true)
            .Select(one => (Term: _terms[one.Text], one.IsBeginning, Frequency: index.CountOf(facet.Field, _terms[one.Text].Code)));
        return best.Where(one => one.Frequency > 0).OrderByDescending(one => one.IsBeginning).ThenByDescending(one => one.Frequency).Take(count)
            .Select(one => new RankedSuggestion(new TermSuggestion(one.Term.Label, facet, one.Term.Code), one.IsBeginning, one.Frequency, Date: 0));
    }
}
