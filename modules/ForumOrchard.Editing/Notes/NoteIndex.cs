using YesSql.Indexes;

namespace ForumOrchard.Editing.Notes;

/// <summary>Finds the notes of an item and of a thread.</summary>
public sealed class NoteIndex : MapIndex
{
    public required string ContentItemId { get; set; }

    public required string ThreadId { get; set; }
}
