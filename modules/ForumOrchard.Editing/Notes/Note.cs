namespace ForumOrchard.Editing.Notes;

/// <summary>
/// What somebody wrote about an item, or that a thread is settled or open again. Notes are only added, never changed: two people who write at the same moment both do,
/// and what was settled stays readable.
/// </summary>
public sealed class Note
{
    public long Id { get; set; }

    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>Shared by a note and its answers.</summary>
    public string ThreadId { get; set; } = string.Empty;

    /// <summary>Key of the field that the thread is about; empty for the whole item.</summary>
    public string Field { get; set; } = string.Empty;

    public NoteKind Kind { get; set; }

    /// <summary>Plain text; empty unless the kind is text.</summary>
    public string Text { get; set; } = string.Empty;

    public string UserId { get; set; } = string.Empty;

    public string UserName { get; set; } = string.Empty;

    public DateTime WrittenUtc { get; set; }

    /// <summary>Ids of the users whom the text names.</summary>
    public IReadOnlyList<string> Mentioned { get; set; } = [];
}

/// <summary>What a note is.</summary>
public enum NoteKind
{
    Text,
    Resolved,
    Reopened,
}
