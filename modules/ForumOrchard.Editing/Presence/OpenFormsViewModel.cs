namespace ForumOrchard.Editing.Presence;

/// <summary>Who else has the form of an item open.</summary>
public class OpenFormsViewModel
{
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>A line for each; empty for nobody.</summary>
    public string Text { get; set; } = string.Empty;
}
