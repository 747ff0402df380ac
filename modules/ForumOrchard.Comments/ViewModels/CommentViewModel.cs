namespace ForumOrchard.Comments.ViewModels;

/// <summary>A published comment for display.</summary>
/// <param name="Name">Plain text.</param>
/// <param name="Html">Safe HTML rendered from the plain text.</param>
/// <param name="Date">Creation date in UTC.</param>
public sealed record CommentViewModel(string Name, string Html, DateTime Date);
