using OrchardCore.ContentManagement;

namespace ForumOrchard.Comments.Models;

/// <summary>A visitor's comment. As a draft it awaits moderation; once published, it is shown.</summary>
public sealed class CommentPart : ContentPart
{
    /// <summary>The item commented on.</summary>
    public string CommentedItemId { get; set; } = string.Empty;

    /// <summary>The name the visitor gave; plain text.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Only for the moderator; never shown on a page.</summary>
    public string Email { get; set; } = string.Empty;

    /// <summary>Plain text as entered.</summary>
    public string Text { get; set; } = string.Empty;
}
