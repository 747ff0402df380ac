namespace ForumOrchard.Editing.Preview;

/// <summary>The button that shows what is typed.</summary>
public class PreviewButtonViewModel
{
    public string ContentType { get; set; } = string.Empty;

    /// <summary>Null for a new item.</summary>
    public string? ContentItemId { get; set; }
}
