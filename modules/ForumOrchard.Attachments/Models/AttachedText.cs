namespace ForumOrchard.Attachments.Models;

/// <summary>The text read from a file.</summary>
public sealed record AttachedText
{
    /// <summary>The text of each page in order; empty for a page without usable text. File types without pages have one.</summary>
    public string[] Pages { get; init; } = [];

    /// <summary>Why there is no text, or only part of it; <see cref="TextProblem.None"/> if there is no problem.</summary>
    public TextProblem Problem { get; init; }

    public TextQuality Quality { get; init; } = new();

    /// <summary>Whether there is anything to search.</summary>
    public bool HasText() => Pages.Any(page => page.Length > 0);
}
