namespace ForumOrchard.InterfaceTexts.Exchange;

/// <summary>What an import would do; empty before a file is chosen.</summary>
/// <param name="Cultures">The languages in which the reader works.</param>
/// <param name="Culture">The chosen one; null for none.</param>
/// <param name="Faults">What is wrong with the file.</param>
public sealed record TextFilesViewModel(IReadOnlyList<string> Cultures, string? Culture, IReadOnlyList<string> Faults)
{
    /// <summary>A page with all texts of a large file would be too much for a browser.</summary>
    public const int MostShown = 200;

    /// <summary>By which the import finds the file; null before there is one without faults.</summary>
    public Guid? Key { get; init; }

    /// <summary>Token of the plan.</summary>
    public string Seen { get; init; } = string.Empty;

    /// <summary>What would become of each message.</summary>
    public IReadOnlyList<ReturnedText> Texts { get; init; } = [];
}
