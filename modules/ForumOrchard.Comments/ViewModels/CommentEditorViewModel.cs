namespace ForumOrchard.Comments.ViewModels;

/// <summary>What an editor sees of a comment; nothing of it can be changed.</summary>
public class CommentEditorViewModel
{
    public string Name { get; set; } = string.Empty;

    /// <summary>Null for who may not moderate comments.</summary>
    public string? Email { get; set; }

    /// <summary>Plain text as entered.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The commented item's title; null if it is gone.</summary>
    public string? ItemTitle { get; set; }

    /// <summary>The commented item's address; null if it has none that visitors can open.</summary>
    public string? ItemAddress { get; set; }
}
