namespace ForumOrchard.Comments.ViewModels;

/// <summary>A published comment, as visitors see it.</summary>
/// <param name="Name">Plain text.</param>
/// <param name="Html">Safe HTML made of the plain text.</param>
/// <param name="Date">When it was written, in UTC.</param>
public sealed record CommentViewModel(string Name, string Html, DateTime Date);
