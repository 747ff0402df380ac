using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Comments.Models;

/// <summary>Makes an item commentable.</summary>
public sealed class CommentsPart : ContentPart
{
    /// <summary>Whether new comments are accepted; existing ones stay visible either way.</summary>
    public BooleanField Open { get; set; } = new();
}
