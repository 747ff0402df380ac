using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Glossary.Pages;

/// <summary>The glossary in a language.</summary>
public sealed class GlossaryPageViewModel() : ShapeViewModel("GlossaryPage")
{
    /// <summary>What the page is about.</summary>
    public string Lead { get; init; } = string.Empty;

    /// <summary>Address of the page with all terms.</summary>
    public string Address { get; init; } = string.Empty;

    /// <summary>What is looked for; empty for all terms.</summary>
    public string Sought { get; init; } = string.Empty;

    /// <summary>What is found, in the order of the alphabet.</summary>
    public IReadOnlyList<GlossaryLetter> Letters { get; init; } = [];

    /// <summary>Why there is nothing; null if there is something.</summary>
    public string? Message { get; init; }
}

/// <summary>Terms that begin with a letter.</summary>
/// <param name="Letter">A capital, or # for what begins with none.</param>
/// <param name="Entries">At least one.</param>
public sealed record GlossaryLetter(string Letter, IReadOnlyList<GlossaryEntry> Entries);

/// <summary>A term.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Term">The term to use.</param>
/// <param name="Admitted">Others that are right, with commas between; empty for none.</param>
/// <param name="Definition">What it means; empty if nobody has said.</param>
/// <param name="Source">From where the definition comes; empty for our own.</param>
/// <param name="Note">What there is to know besides; empty for nothing.</param>
/// <param name="Names">What it is called in other languages.</param>
public sealed record GlossaryEntry(string Id, string Term, string Admitted, string Definition, string Source, string Note, IReadOnlyList<GlossaryName> Names);

/// <summary>A term in another language.</summary>
/// <param name="Code">Code of the language.</param>
/// <param name="Language">What it calls itself.</param>
/// <param name="Term">The term to use there.</param>
public sealed record GlossaryName(string Code, string Language, string Term);
