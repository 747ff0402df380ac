namespace ForumOrchard.Attachments.ViewModels;

/// <summary>The form for the text that an editor writes for an item's files.</summary>
/// <param name="Item">The item.</param>
/// <param name="Files">Its files with problems, in their order.</param>
/// <param name="Leads">What the file is called that a hit in the text leads to; null where it leads to the item's own page.</param>
/// <param name="Draft">Whether the item has a newer draft.</param>
/// <param name="Stored">What visitors' searches find now; empty for none.</param>
public sealed record TextByHand(ItemOfFile Item, IReadOnlyList<FaultyFile> Files, string? Leads, DraftOfItem Draft, string Stored)
{
    /// <summary>What the field holds: what was typed, else what is stored.</summary>
    public string Text { get; init; } = Stored;

    /// <summary>Why what was typed is not stored, in the editor's language; null where all is well.</summary>
    public string? Fault { get; init; }
}
