namespace ForumOrchard.Attachments.Models;

/// <summary>What was read of a file.</summary>
public sealed record AttachedText
{
    /// <summary>The text of each page, the first page first; empty for a page without usable text. Kinds of files without pages have one.</summary>
    public string[] Pages { get; init; } = [];

    /// <summary>Why there is no text, or not all of it; <see cref="TextProblem.None"/> where all is well.</summary>
    public TextProblem Problem { get; init; }

    public TextQuality Quality { get; init; } = new();

    /// <summary>Whether there is anything to search.</summary>
    public bool HasText() => Pages.Any(page => page.Length > 0);
}
