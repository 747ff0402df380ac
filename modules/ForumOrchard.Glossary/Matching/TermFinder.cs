using ForumOrchard.Glossary.Concepts;

namespace ForumOrchard.Glossary.Matching;

/// <summary>Finds the terms of a language in texts.</summary>
public sealed class TermFinder
{
    private readonly string _culture;
    private readonly Dictionary<string, List<Term>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly ILookup<string, Term> _allowed;

    /// <param name="concepts">All concepts; those that have no term in the language are left out.</param>
    /// <param name="culture">Name of the language.</param>
    internal TermFinder(IEnumerable<Concept> concepts, string culture)
    {
        _culture = culture;
        var terms = concepts.SelectMany(concept => TermsOf(concept, culture)).ToList();
        _allowed = terms.Where(term => term.Status != TermStatus.Forbidden).ToLookup(term => term.Concept.Id, StringComparer.Ordinal);
        foreach (var group in terms.GroupBy(term => term.Words[0].Text, StringComparer.Ordinal))
        {
            _byFirstWord.Add(group.Key, [.. group.OrderByDescending(term => term.Words.Count)]);
        }
    }

    /// <summary>
    /// The terms in a text from left to right. Where several begin, the longest is meant: in "domestic violence" there is no "violence". What may be
    /// written hides what may not.
    /// </summary>
    public IReadOnlyList<TermPlace> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var places = new List<TermPlace>();
        if (_byFirstWord.Count == 0)
        {
            return places;
        }

        var words = TermKey.WordsOf(text, _culture);
        for (var at = 0; at < words.Count; at++)
        {
            var standing = _byFirstWord.GetValueOrDefault(words[at].Text)?.FindAll(term => term.StandsAt(text, words, at)) ?? [];
            if (standing.Count > 0)
            {
                var longest = standing[0].Words.Count;
                places.Add(new TermPlace([.. standing.Where(term => term.Words.Count == longest).OrderBy(term => term.Status)], words[at].Start, words[at + longest - 1].End));
                at += longest - 1;
            }
        }

        return places;
    }

    /// <summary>Whether a text says a concept with a word that may be used, in any form and order.</summary>
    public bool IsSaid(Concept concept, string text)
    {
        ArgumentNullException.ThrowIfNull(concept);
        var words = TermKey.WordsOf(text, _culture);
        return _allowed[concept.Id].Any(term => term.IsSaidIn(words));
    }

    private static IEnumerable<Term> TermsOf(Concept concept, string culture) => concept.In(culture) is not { } wording ? []
        : new[] { (wording.Preferred, TermStatus.Preferred) }
            .Concat(wording.Admitted.Select(term => (term, TermStatus.Admitted)))
            .Concat(wording.Forbidden.Select(term => (term, TermStatus.Forbidden)))
            .SelectMany(term => FormsOf(term.Item1).Select(form => new Term(concept, term.Item1, term.Item2, TermKey.WordsOf(form, culture))))
            .Where(term => term.Words.Count > 0);

    /// <summary>The ending of NGOs is none that the search cuts off.</summary>
    private static IEnumerable<string> FormsOf(string term) => Term.IsAbbreviation(term) && char.IsAsciiLetterUpper(term[^1]) ? [term, term + "s"] : [term];
}

/// <summary>Where a text has a term.</summary>
/// <param name="Terms">Which; several only if concepts share one, those that may be used first.</param>
/// <param name="Start">Where it begins, in characters.</param>
/// <param name="End">Where it ends, exclusive.</param>
public sealed record TermPlace(IReadOnlyList<Term> Terms, int Start, int End)
{
    /// <summary>Whether it may not be written, whatever is meant.</summary>
    public bool IsForbidden => Terms[0].Status == TermStatus.Forbidden;
}
