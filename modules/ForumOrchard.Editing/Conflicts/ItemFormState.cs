namespace ForumOrchard.Editing.Conflicts;

/// <summary>What became of the form of an item in this request, until it is shown again.</summary>
public sealed class ItemFormState
{
    /// <summary>The item; null if no form was posted.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>What the form is made from when it is shown again.</summary>
    public string Token { get; set; } = string.Empty;

    /// <summary>What it was opened with, while a conflict is not settled; otherwise empty.</summary>
    public string Opened { get; set; } = string.Empty;

    /// <summary>Both texts side by side; null for no conflict.</summary>
    public ItemConflict? Conflict { get; set; }

    /// <summary>The id under which the browser keeps what is typed; null if no form was posted.</summary>
    public string? KeptAs { get; set; }

    /// <summary>Whether the item now holds both people's work, so that the form is to be made from it instead of from what was posted.</summary>
    public bool IsMerged { get; set; }
}
