namespace ForumOrchard.Comments.ViewModels;

/// <summary>The comments below an item, and the form for a new one.</summary>
public class CommentsViewModel
{
    public IReadOnlyList<CommentViewModel> Comments { get; set; } = [];

    /// <summary>Null where no new comments are taken.</summary>
    public CommentFormViewModel? Form { get; set; }
}
