using ForumOrchard.Glossary.Concepts;

namespace ForumOrchard.Glossary.Editing;

/// <summary>A page of the list of terms.</summary>
/// <param name="Query">What is looked for.</param>
/// <param name="Cultures">The languages of the glossary.</param>
/// <param name="Domains">All domains by name.</param>
/// <param name="Concepts">Those of the page.</param>
/// <param name="Count">How many are found.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record ConceptListViewModel(
    ConceptQuery Query, IReadOnlyList<string> Cultures, IReadOnlyList<(string Key, string Name)> Domains, IReadOnlyList<Concept> Concepts, int Count, int Page, int Pages);

/// <summary>What is looked for in the list of terms.</summary>
public sealed class ConceptQuery
{
    /// <summary>A part of a term or a definition in any language; may be null.</summary>
    public string? Q { get; set; }

    /// <summary>As <see cref="Concept.Domain"/>; null or empty for any.</summary>
    public string? Domain { get; set; }

    /// <summary>A language that the terms lack; null or empty for any.</summary>
    public string? Lacks { get; set; }

    /// <summary>Whether a concept is looked for.</summary>
    public bool IsMet(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return (string.IsNullOrEmpty(Domain) || concept.Domain == Domain)
            && (string.IsNullOrEmpty(Lacks) || concept.In(Lacks) is null)
            && (string.IsNullOrWhiteSpace(Q) || concept.Wordings.Values.Any(wording => wording.Allowed.Concat(wording.Forbidden).Append(wording.Definition).Any(text => text.Contains(Q.Trim(), StringComparison.CurrentCultureIgnoreCase))));
    }
}

/// <summary>The form of a concept.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Form">What stands in it.</param>
/// <param name="Domains">Names of domains that are offered.</param>
/// <param name="Faults">What is wrong.</param>
/// <param name="Stored">What is stored of it; null for a new one.</param>
public sealed record ConceptViewModel(string? Id, ConceptForm Form, IReadOnlyList<string> Domains, IReadOnlyList<string> Faults, Concept? Stored)
{
    /// <summary>What it is called in languages in which the reader does not work: to be read, and in no field.</summary>
    public IReadOnlyList<KeyValuePair<string, Wording>> Others { get; init; } = [];
}
