using System.Runtime.CompilerServices;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Terms;
using Lucene.Net.Analysis;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Suggesting;

/// <summary>The labels of a taxonomy's terms in one language, by the beginnings of their words; kept as long as the taxonomy stays as it is.</summary>
internal sealed class SuggestedTerms
{
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
    /// <param name="typed">At least one word.</param>
    /// <param name="facet">That the terms are values of.</param>
    /// <param name="index">The index.</param>
    /// <param name="count">How many at most.</param>
    public IEnumerable<RankedSuggestion> Best(IReadOnlyList<string> typed, Facet facet, IndexReader index, int count)
    {
        // A taxonomy has few terms; which of them are frequent the index says.
        var best = _words.Best(typed, _terms.Length, _ => true)
            .Select(one => (Term: _terms[one.Text], one.IsBeginning, Frequency: index.CountOf(facet.Field, _terms[one.Text].Id)));
        return best.Where(one => one.Frequency > 0).OrderByDescending(one => one.IsBeginning).ThenByDescending(one => one.Frequency).Take(count)
            .Select(one => new RankedSuggestion(new TermSuggestion(one.Term.Label, facet, one.Term.Id), one.IsBeginning, one.Frequency, Date: 0));
    }
}
