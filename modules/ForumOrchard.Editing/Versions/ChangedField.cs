namespace ForumOrchard.Editing.Versions;

/// <summary>A field that is not the same in two versions.</summary>
/// <param name="Name">In the editor's language.</param>
/// <param name="Pieces">Its text in both versions.</param>
public sealed record ChangedField(string Name, IReadOnlyList<MarkedText> Pieces);
