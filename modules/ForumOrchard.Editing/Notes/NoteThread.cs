namespace ForumOrchard.Editing.Notes;

/// <summary>A note with its answers.</summary>
/// <param name="Notes">In the order in which they were written; at least one.</param>
public sealed record NoteThread(IReadOnlyList<Note> Notes)
{
    public string Id => Notes[0].ThreadId;

    public string ContentItemId => Notes[0].ContentItemId;

    /// <summary>Key of the field that it is about; empty for the whole item.</summary>
    public string Field => Notes[0].Field;

    /// <summary>Whether it is settled.</summary>
    public bool IsResolved => Notes.LastOrDefault(note => note.Kind != NoteKind.Text)?.Kind == NoteKind.Resolved;

    /// <summary>The last text.</summary>
    public Note Last => Notes.Last(note => note.Kind == NoteKind.Text);

    /// <summary>The newest text that names a user, unless the thread is settled or they have written since; null for none.</summary>
    public Note? WaitsFor(string userId) =>
        IsResolved || Notes.LastOrDefault(note => note.UserId == userId || note.Mentioned.Contains(userId, StringComparer.Ordinal)) is not { } newest || newest.UserId == userId ? null : newest;

    /// <summary>The threads of notes, in the order of their beginnings.</summary>
    public static IReadOnlyList<NoteThread> Of(IEnumerable<Note> notes) =>
        [.. notes.OrderBy(note => note.Id).GroupBy(note => note.ThreadId, StringComparer.Ordinal).Select(thread => new NoteThread([.. thread]))];
}
