namespace ForumOrchard.Editing.Conflicts;

/// <summary>What the script needs that keeps in the browser what is typed into a form.</summary>
public class KeptTextViewModel
{
    /// <summary>The id under which it is kept.</summary>
    public string KeptAs { get; set; } = string.Empty;

    /// <summary>The item, or the type of a new one.</summary>
    public string Item { get; set; } = string.Empty;

    /// <summary>Whose text it is.</summary>
    public string Person { get; set; } = string.Empty;

    /// <summary>Whether the form already has something that is not stored.</summary>
    public bool IsUnsaved { get; set; }
}
