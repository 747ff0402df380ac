using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Comments.ViewModels;

/// <summary>The page after submitting a comment: the shape <c>CommentReceived</c>.</summary>
public class CommentReceivedViewModel() : ShapeViewModel("CommentReceived")
{
    public required string ItemTitle { get; init; }

    /// <summary>The item's address, from the application's root.</summary>
    public required string ItemAddress { get; init; }
}
