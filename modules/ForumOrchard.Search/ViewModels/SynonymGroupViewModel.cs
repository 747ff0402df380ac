namespace ForumOrchard.Search.ViewModels;

/// <summary>The form of a group of synonyms.</summary>
public sealed class SynonymGroupViewModel
{
    /// <summary>0 for a new one.</summary>
    public int Number { get; init; }

    /// <summary>As it was typed, or as it is.</summary>
    public string Words { get; init; } = "";

    /// <summary>What is wrong with it, in the editor's language.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];
}
