using ForumOrchard.Translations.Segments;

namespace ForumOrchard.Translations.Models;

/// <summary>What a check has found in a sentence, and somebody says is right. It holds for what the two said then.</summary>
public sealed class WaivedFinding
{
    /// <summary>Name of the check.</summary>
    public string Check { get; set; } = string.Empty;

    /// <summary>What the original said, as <see cref="Segment.Text"/>; empty for what the translation alone says.</summary>
    public string Original { get; set; } = string.Empty;

    /// <summary>What the translation says.</summary>
    public string Translation { get; set; } = string.Empty;

    /// <summary>Why it is right.</summary>
    public string Reason { get; set; } = string.Empty;

    /// <summary>Name of the user.</summary>
    public string? By { get; set; }

    /// <summary>When that was.</summary>
    public DateTime? Utc { get; set; }

    internal bool IsOf(Segment? original, Segment translation) => Original == (original?.Text ?? string.Empty) && Translation == translation.Text;
}
