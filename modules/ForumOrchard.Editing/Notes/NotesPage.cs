using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Notes;

/// <summary>The notes of an item.</summary>
/// <param name="Item">Its latest version.</param>
/// <param name="Open">Threads that wait, in the order of their beginnings.</param>
/// <param name="Resolved">Those that are settled.</param>
/// <param name="Fields">What a note can be about: keys and names.</param>
/// <param name="People">Names of the users who can be named.</param>
/// <param name="Typed">What was refused; null for nothing.</param>
public sealed record NotesPage(
    ContentItem Item,
    IReadOnlyList<ShownThread> Open,
    IReadOnlyList<ShownThread> Resolved,
    IReadOnlyList<(string Key, string Name)> Fields,
    IReadOnlyList<string> People,
    TypedNote? Typed);

/// <summary>A thread for people.</summary>
/// <param name="Thread">The thread.</param>
/// <param name="Field">Name of what it is about; empty for the whole item.</param>
/// <param name="Written">When each of its notes was written, in the site's time zone.</param>
public sealed record ShownThread(NoteThread Thread, string Field, IReadOnlyList<DateTime> Written);

/// <summary>A text that was not stored.</summary>
/// <param name="Thread">What it answers; empty for a new thread.</param>
/// <param name="Field">What a new thread is about.</param>
/// <param name="Text">The text.</param>
/// <param name="Fault">Why not, in the language of the user.</param>
public sealed record TypedNote(string Thread, string Field, string Text, string Fault);
