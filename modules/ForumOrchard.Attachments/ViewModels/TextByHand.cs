namespace ForumOrchard.Attachments.ViewModels;

/// <summary>The form for entering a text for an item's files.</summary>
/// <param name="Item">The item.</param>
/// <param name="Files">Its files with problems, in order.</param>
/// <param name="Leads">Title of the file that results for this text link to; null if they link to the item's own page.</param>
/// <param name="Draft">Whether the item has a newer draft.</param>
/// <param name="Stored">The published text, which visitors can find; empty for none.</param>
public sealed record TextByHand(ItemOfFile Item, IReadOnlyList<FaultyFile> Files, string? Leads, DraftOfItem Draft, string Stored)
{
    /// <summary>Content of the field: the text entered, otherwise the stored one.</summary>
    public string Text { get; init; } = Stored;

    /// <summary>Why the entered text was not stored, in the editor's language; null if there is no error.</summary>
    public string? Fault { get; init; }
}
