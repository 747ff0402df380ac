namespace ForumOrchard.SearchMeasures.Corpus;

/// <summary>A made-up item in one language, with what is known of it.</summary>
/// <param name="Facts">What both language versions have in common.</param>
/// <param name="Culture"><c>ru</c> or <c>en</c>.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Summary">Plain text.</param>
/// <param name="Text">Paragraphs of plain text.</param>
/// <param name="Says">Which titles and sentences of its subjects it has: <c>pay-gap.title-1</c>, <c>pay-gap.sentence-3</c>, counted from 1.</param>
internal sealed record Sample(SampleFacts Facts, string Culture, string Title, string Summary, IReadOnlyList<string> Text, IReadOnlyList<string> Says)
{
    /// <summary>Its address, without a leading slash.</summary>
    public string Path => $"{Culture}/{Facts.Section}/sample-{Facts.Number:00000}";
}

/// <summary>What is known of a sample, whatever its language.</summary>
internal sealed record SampleFacts
{
    /// <summary>Counted from 0; both language versions have the same.</summary>
    public required int Number { get; init; }

    /// <summary>Its content type.</summary>
    public required string Type { get; init; }

    /// <summary>The code of its kind; <c>news</c> and <c>dialogue</c> for what has none.</summary>
    public required string Kind { get; init; }

    public required Subject Subject { get; init; }

    /// <summary>What it is about, too; null for one subject.</summary>
    public required Subject? Second { get; init; }

    /// <summary>What it names in a sentence.</summary>
    public required IReadOnlyList<Subject> Mentions { get; init; }

    public required Place Place { get; init; }

    /// <summary>When it was published, adopted or held.</summary>
    public required DateTime Day { get; init; }

    /// <summary>Null for none.</summary>
    public required Author? Author { get; init; }

    /// <summary>Null for none.</summary>
    public required RareSentence? Rare { get; init; }

    /// <summary>Of an act. No two have the same, and no real one has it.</summary>
    public int ActNumber => 3000 + Number;

    /// <summary>Where it stands on the site.</summary>
    public string Section => Type switch { "Publication" => "publications", "LegalAct" => "laws", "Dialogue" => "dialogues", _ => "news" };
}
