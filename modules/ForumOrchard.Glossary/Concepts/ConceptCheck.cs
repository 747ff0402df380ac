using System.Globalization;
using ForumOrchard.Languages;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Glossary.Concepts;

/// <summary>Checks a concept, and says what is wrong in the language of the editor.</summary>
public sealed class ConceptCheck(IStringLocalizer<ConceptCheck> S)
{
    /// <summary>Of a site: all are in memory.</summary>
    public const int MostConcepts = 1000;

    /// <summary>Of a concept in a language, admitted or forbidden.</summary>
    public const int MostVariants = 12;

    /// <summary>Characters of a term.</summary>
    public const int LongestTerm = 150;

    /// <summary>Characters of a definition or a note.</summary>
    public const int LongestText = 2000;

    /// <summary>Characters of a source or a domain.</summary>
    public const int LongestName = 300;

    /// <summary>A file or recipe of many terms is held against all others, term by term; to analyse a word is dear.</summary>
    private readonly Dictionary<(string Term, string Culture), string> _keys = [];

    /// <summary>As sentences; empty if there is none.</summary>
    /// <param name="concept">With cleaned texts: see <see cref="ConceptText"/>.</param>
    /// <param name="others">The other concepts.</param>
    public IEnumerable<string> FaultsOf(Concept concept, IReadOnlyCollection<Concept> others)
    {
        ArgumentNullException.ThrowIfNull(concept);
        ArgumentNullException.ThrowIfNull(others);
        if (concept.Wordings.Count == 0)
        {
            yield return S["Write the term in at least one language."];
        }

        if (others.Count >= MostConcepts)
        {
            yield return S["There are {0} terms already, which is the most.", MostConcepts];
        }

        if (concept.Domain.Length > LongestName)
        {
            yield return S["The domain has more than {0} characters.", LongestName];
        }

        foreach (var fault in concept.Wordings.SelectMany(wording => FaultsOf(wording.Key, wording.Value, others).Select(fault => $"{NameOf(wording.Key)}: {fault}")))
        {
            yield return fault;
        }
    }

    private IEnumerable<string> FaultsOf(string culture, Wording wording, IReadOnlyCollection<Concept> others)
    {
        if (wording.Preferred.Length == 0)
        {
            yield return S["the term to use is missing."];
        }

        if (wording.Admitted.Count > MostVariants || wording.Forbidden.Count > MostVariants)
        {
            yield return S["there are more than {0} variants of a kind.", MostVariants];
        }

        foreach (var term in All(wording).Where(term => term.Length > LongestTerm))
        {
            yield return S["“{0}…” has more than {1} characters.", term[..20], LongestTerm];
        }

        if (wording.Definition.Length > LongestText || wording.Note.Length > LongestText || wording.Source.Length > LongestName)
        {
            yield return S["a definition and a note have at most {0} characters, a source {1}.", LongestText, LongestName];
        }

        foreach (var term in All(wording).Where(term => KeyOf(term, culture).Length == 0))
        {
            yield return S["“{0}” holds no word that can be recognised in a text.", term];
        }

        foreach (var term in All(wording).GroupBy(term => KeyOf(term, culture)).Where(forms => forms.Key.Length > 0 && forms.Skip(1).Any()))
        {
            yield return S["“{0}” stands here more than once; endings make no other term.", term.First()];
        }

        var taken = others.Where(other => other.In(culture) is not null).SelectMany(other => other.In(culture)!.Allowed.Select(term => (Key: KeyOf(term, culture), Other: other)))
            .DistinctBy(one => one.Key).ToDictionary(one => one.Key, one => one.Other);
        foreach (var term in wording.Allowed)
        {
            if (KeyOf(term, culture) is { Length: > 0 } key && taken.TryGetValue(key, out var other))
            {
                yield return S["“{0}” is another term already: {1}.", term, other.Id];
            }
        }
    }

    private string KeyOf(string term, string culture) => _keys.TryGetValue((term, culture), out var key) ? key : _keys[(term, culture)] = TermKey.Of(term, culture);

    private static IEnumerable<string> All(Wording wording) => wording.Allowed.Where(term => term.Length > 0).Concat(wording.Forbidden);

    private static string NameOf(string culture) => CultureInfo.GetCultureInfo(culture).OwnName();
}
