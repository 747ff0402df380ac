namespace ForumOrchard.Comments.ViewModels;

/// <summary>The comments below an item, and the form for a new one.</summary>
public class CommentsViewModel
{
    public IReadOnlyList<CommentViewModel> Comments { get; set; } = [];

    /// <summary>Null if new comments are not accepted.</summary>
    public CommentFormViewModel? Form { get; set; }
}
