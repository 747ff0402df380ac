namespace ForumOrchard.Editing.Notes;

/// <summary>The open notes of an item.</summary>
public class NotesViewModel
{
    public string ContentItemId { get; set; } = string.Empty;

    public IReadOnlyList<ShownThread> Open { get; set; } = [];
}
