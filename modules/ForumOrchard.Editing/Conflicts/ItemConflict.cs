namespace ForumOrchard.Editing.Conflicts;

/// <summary>Two people's work on an item.</summary>
/// <param name="Colleague">Who saved meanwhile; empty if not known.</param>
/// <param name="Saved">When, at the site.</param>
/// <param name="IsPublished">Whether visitors see what was saved.</param>
/// <param name="IsOpenedKnown">Whether that is still known.</param>
/// <param name="Fields">What differs.</param>
public sealed record ItemConflict(string Colleague, DateTime? Saved, bool IsPublished, bool IsOpenedKnown, IReadOnlyList<ConflictField> Fields)
{
    /// <summary>The fields of which an editor has to choose a text.</summary>
    public IEnumerable<ConflictField> ToChoose => Fields.Where(one => one.By == ChangedBy.Both);
}
