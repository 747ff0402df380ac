namespace ForumOrchard.SearchMeasures.Corpus;

/// <summary>A generated item in one language, with its facts.</summary>
/// <param name="Facts">Facts shared by both language versions.</param>
/// <param name="Culture"><c>ru</c> or <c>en</c>.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Summary">Plain text.</param>
/// <param name="Text">Paragraphs of plain text.</param>
/// <param name="Says">
/// The titles and sentences of its subjects that it contains: <c>pay-gap.title-1</c>, <c>pay-gap.sentence-3</c>,
/// numbered from 1.
/// </param>
internal sealed record Sample(SampleFacts Facts, string Culture, string Title, string Summary, IReadOnlyList<string> Text, IReadOnlyList<string> Says)
{
    /// <summary>Its address, without a leading slash.</summary>
    public string Path => $"{Culture}/{Facts.Section}/sample-{Facts.Number:00000}";
}

/// <summary>Language-independent facts of a sample.</summary>
internal sealed record SampleFacts
{
    /// <summary>From 0; shared by both language versions.</summary>
    public required int Number { get; init; }

    /// <summary>Its content type.</summary>
    public required string Type { get; init; }

    /// <summary>The code of its kind; <c>news</c> and <c>dialogue</c> for types without kinds.</summary>
    public required string Kind { get; init; }

    public required Subject Subject { get; init; }

    /// <summary>A second subject; null for none.</summary>
    public required Subject? Second { get; init; }

    /// <summary>Subjects mentioned in one sentence.</summary>
    public required IReadOnlyList<Subject> Mentions { get; init; }

    public required Place Place { get; init; }

    /// <summary>Date of publication, adoption or event.</summary>
    public required DateTime Day { get; init; }

    /// <summary>Null for none.</summary>
    public required Author? Author { get; init; }

    /// <summary>Null for none.</summary>
    public required RareSentence? Rare { get; init; }

    /// <summary>Number of an act: unique among samples, and not used by a real act.</summary>
    public int ActNumber => 3000 + Number;

    /// <summary>Its section on the site.</summary>
    public string Section => Type switch { "Publication" => "publications", "LegalAct" => "laws", "Dialogue" => "dialogues", _ => "news" };
}
