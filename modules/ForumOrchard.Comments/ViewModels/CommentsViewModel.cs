namespace ForumOrchard.Comments.ViewModels;

/// <summary>The comments below an item, and the way to the form for a new one.</summary>
public class CommentsViewModel
{
    public IReadOnlyList<CommentViewModel> Comments { get; set; } = [];

    /// <summary>The address of the form, from the application's root; null if new comments are not accepted.</summary>
    public string? FormAddress { get; set; }
}
