namespace ForumOrchard.Comments.Models;

/// <summary>The posted comment form.</summary>
public sealed class CommentForm
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Text { get; set; }

    /// <summary>A field hidden from people; bots that fill every field fill it too.</summary>
    public string? Website { get; set; }

    /// <summary>When the form was shown, encrypted by <see cref="Services.CommentFormClock"/>.</summary>
    public string? Shown { get; set; }
}
