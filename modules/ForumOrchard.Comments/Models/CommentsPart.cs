using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Comments.Models;

/// <summary>Makes an item one that can be commented on.</summary>
public sealed class CommentsPart : ContentPart
{
    /// <summary>Whether new comments are taken; those there are stay visible either way.</summary>
    public BooleanField Open { get; set; } = new();
}
