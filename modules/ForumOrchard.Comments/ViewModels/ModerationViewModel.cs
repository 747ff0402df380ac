using ForumOrchard.Comments.Models;

namespace ForumOrchard.Comments.ViewModels;

/// <summary>A page of comments for the moderator.</summary>
/// <param name="IsPublished">Whether it lists published comments, newest first, or those that wait, oldest first.</param>
/// <param name="Comments">The comments of this page.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="Published">How many are published.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
public sealed record ModerationViewModel(bool IsPublished, IReadOnlyList<ModeratedComment> Comments, int Waiting, int Published, int Page, int Pages);

/// <summary>A comment and where it belongs.</summary>
/// <param name="Id">Id of the comment.</param>
/// <param name="Comment">What was written.</param>
/// <param name="Written">When, in the site's time zone; null if unknown.</param>
/// <param name="ItemTitle">Title of the commented page; null if it is gone.</param>
/// <param name="ItemAddress">Its address; null if visitors cannot open it.</param>
public sealed record ModeratedComment(string Id, CommentPart Comment, DateTime? Written, string? ItemTitle, string? ItemAddress);
