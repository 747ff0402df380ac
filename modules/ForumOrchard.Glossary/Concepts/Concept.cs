namespace ForumOrchard.Glossary.Concepts;

/// <summary>What a term means, with its names in each language.</summary>
public sealed class Concept
{
    /// <summary>Never changes: the address of the term on the public page, and its id in files. See <see cref="ConceptId"/>.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>To which subject it belongs: a name of <see cref="Domains"/>, or whatever an editor wrote; empty for none.</summary>
    public string Domain { get; set; } = string.Empty;

    /// <summary>By name of the language.</summary>
    public Dictionary<string, Wording> Wordings { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>In a language; null if it has none there.</summary>
    public Wording? In(string culture) => Wordings.GetValueOrDefault(culture);

    /// <summary>A name for lists: in the language if it has one, otherwise in any; the id if it has none.</summary>
    public string NameIn(string culture) => (In(culture) ?? Wordings.Values.FirstOrDefault())?.Preferred ?? Id;
}
