namespace ForumOrchard.Translations.Models;

/// <summary>A sentence that somebody has confirmed to be right. Stored as it was then, so that it can be found again wherever it goes, and offered where it is said again.</summary>
public sealed class ConfirmedSegment
{
    /// <summary>What the original said, as <see cref="Segments.Segment.Text"/>.</summary>
    public string Original { get; set; } = string.Empty;

    /// <summary>What the translation says.</summary>
    public string Translation { get; set; } = string.Empty;

    /// <summary>Name of the user.</summary>
    public string? By { get; set; }

    /// <summary>When that was.</summary>
    public DateTime? Utc { get; set; }
}
