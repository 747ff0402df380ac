namespace ForumOrchard.Editing.Conflicts;

/// <summary>Two people's work side by side, above the form of an item.</summary>
public class EditConflictViewModel
{
    /// <summary>Null until it is shown.</summary>
    public ItemConflict? Conflict { get; set; }
}
