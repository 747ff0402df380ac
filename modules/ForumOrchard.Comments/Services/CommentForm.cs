namespace ForumOrchard.Comments.Services;

/// <summary>What a visitor sends.</summary>
public sealed class CommentForm
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Text { get; set; }

    /// <summary>A field that people do not see; programs that fill every field fill it too.</summary>
    public string? Website { get; set; }

    /// <summary>When the form was shown, sealed by <see cref="CommentFormClock"/>.</summary>
    public string? Shown { get; set; }
}
