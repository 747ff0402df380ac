using OrchardCore.ContentManagement;

namespace ForumOrchard.Comments.Models;

/// <summary>A visitor's comment. As a draft it waits for a moderator; published, it is shown.</summary>
public sealed class CommentPart : ContentPart
{
    /// <summary>The item commented on.</summary>
    public string CommentedItemId { get; set; } = string.Empty;

    /// <summary>The name the visitor gave; plain text.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>For the moderator only; no page ever shows it.</summary>
    public string Email { get; set; } = string.Empty;

    /// <summary>Plain text, as it was written.</summary>
    public string Text { get; set; } = string.Empty;
}
