using ForumOrchard.Editing.Versions;

namespace ForumOrchard.Editing.Conflicts;

/// <summary>One side of a conflict.</summary>
/// <param name="Pieces">Its words, marked.</param>
/// <param name="Raw">With tags, if they are more than the words show; otherwise null.</param>
public sealed record SideText(IReadOnlyList<MarkedText> Pieces, string? Raw);
