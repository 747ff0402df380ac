namespace ForumOrchard.Search.ViewModels;

/// <summary>The form for a synonym group.</summary>
public sealed class SynonymGroupViewModel
{
    /// <summary>0 for a new one.</summary>
    public int Number { get; init; }

    /// <summary>The typed or stored text.</summary>
    public string Words { get; init; } = "";

    /// <summary>Errors in the editor's language.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];
}
