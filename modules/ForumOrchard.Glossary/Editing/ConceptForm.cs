using ForumOrchard.Glossary.Concepts;

namespace ForumOrchard.Glossary.Editing;

/// <summary>A concept as the form sends it.</summary>
public sealed class ConceptForm
{
    /// <summary>As an editor wrote it; may be null.</summary>
    public string? Domain { get; set; }

    /// <summary>Fingerprint of what was stored when the form was opened; null or empty for a new concept.</summary>
    public string? Token { get; set; }

    /// <summary>One for each language of the form.</summary>
    public List<WordingForm> Wordings { get; set; } = [];

    /// <summary>The form of a concept.</summary>
    /// <param name="concept">What is stored.</param>
    /// <param name="cultures">The languages of the form.</param>
    /// <param name="domain">Its domain in the language of the reader.</param>
    /// <param name="token">See <see cref="Token"/>.</param>
    public static ConceptForm Of(Concept concept, IEnumerable<string> cultures, string domain, string token) => new()
    {
        Domain = domain,
        Token = token,
        Wordings = [.. cultures.Select(culture => WordingForm.Of(culture, concept.In(culture) ?? new Wording()))],
    };

    /// <summary>Drops what was sent in other languages, twice, or as nothing: no form of ours does so.</summary>
    /// <param name="cultures">The languages that the form may have.</param>
    public void KeepOnly(IReadOnlyCollection<string> cultures) => Wordings = [.. Wordings.Where(wording => wording is not null && cultures.Contains(wording.Culture)).DistinctBy(wording => wording.Culture)];

    /// <summary>What it says, with cleaned texts. Languages that the form does not have stay as they are stored.</summary>
    /// <param name="stored">Null for a new concept.</param>
    /// <param name="domain">As <see cref="Concept.Domain"/>.</param>
    public Concept Read(Concept? stored, string domain)
    {
        var kept = stored?.Wordings.Where(wording => !Wordings.Exists(one => one.Culture == wording.Key)) ?? [];
        return new Concept
        {
            Id = stored?.Id ?? string.Empty,
            Domain = domain,
            Wordings = ConceptText.Clean(kept.Concat(Wordings.Select(one => KeyValuePair.Create(one.Culture, one.Read(stored?.In(one.Culture)))))),
        };
    }
}

/// <summary>A concept in a language as the form sends it; every text may be null.</summary>
public sealed class WordingForm
{
    /// <summary>Name of the language.</summary>
    public string Culture { get; set; } = string.Empty;

    public string? Preferred { get; set; }

    /// <summary>One a line.</summary>
    public string? Admitted { get; set; }

    /// <inheritdoc cref="Admitted"/>
    public string? Forbidden { get; set; }

    public string? Definition { get; set; }

    public string? Source { get; set; }

    public string? Note { get; set; }

    /// <summary>Whether the term that was to be used until now is forbidden, if another takes its place.</summary>
    public bool ForbidFormer { get; set; }

    internal static WordingForm Of(string culture, Wording wording) => new()
    {
        Culture = culture,
        Preferred = wording.Preferred,
        Admitted = string.Join('\n', wording.Admitted),
        Forbidden = string.Join('\n', wording.Forbidden),
        Definition = wording.Definition,
        Source = wording.Source,
        Note = wording.Note,
    };

    /// <param name="stored">Null for a language that the concept does not have yet.</param>
    internal Wording Read(Wording? stored)
    {
        var (preferred, forbidden) = (ConceptText.OneLine(Preferred), ConceptText.Terms(Forbidden));
        if (ForbidFormer && stored is { Preferred.Length: > 0 } && preferred.Length > 0 && stored.Preferred != preferred)
        {
            forbidden.Add(stored.Preferred);
        }

        return new Wording { Preferred = preferred, Admitted = ConceptText.Terms(Admitted), Forbidden = forbidden, Definition = Definition ?? string.Empty, Source = Source ?? string.Empty, Note = Note ?? string.Empty };
    }
}
