using System.Globalization;
using ForumOrchard.Translations.Segments;

namespace ForumOrchard.Translations.Models;

/// <summary>What a check has found in a sentence, and somebody says is right. It holds for what the two said then, and for what the check knew.</summary>
public sealed class WaivedFinding
{
    /// <summary>Name of the check.</summary>
    public string Check { get; set; } = string.Empty;

    /// <summary>What the original said, as <see cref="Segment.Text"/>; empty for what the translation alone says.</summary>
    public string Original { get; set; } = string.Empty;

    /// <summary>What the translation says.</summary>
    public string Translation { get; set; } = string.Empty;

    /// <summary>See <see cref="Checks.ITranslationCheck.RestsOn"/>.</summary>
    public string RestsOn { get; set; } = string.Empty;

    /// <summary>Why it is right.</summary>
    public string Reason { get; set; } = string.Empty;

    /// <summary>Name of the user.</summary>
    public string? By { get; set; }

    /// <summary>When that was.</summary>
    public DateTime? Utc { get; set; }

    /// <summary>The reason, who gave it, and when.</summary>
    internal string Said => $"{Reason} ({string.Join(", ", new[] { By, Utc?.ToString("d", CultureInfo.CurrentCulture) }.Where(one => !string.IsNullOrEmpty(one)))})";

    internal bool IsOf(string check, Segment? original, Segment? translation) => Check == check && Original == (original?.Text ?? string.Empty) && Translation == translation?.Text;
}
