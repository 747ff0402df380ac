using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.Units;

namespace ForumOrchard.Translations.SideBySide;

/// <summary>A sentence as the form sends it.</summary>
public sealed class TypedUnit
{
    /// <summary>Its id; empty if the form sends none.</summary>
    public string Id { get; set => field = value ?? string.Empty; } = string.Empty;

    /// <summary>What stands in the form; null for nothing.</summary>
    public string? Text { get; set; }

    /// <summary>Fingerprint of what stood there first: see <see cref="TranslationUnit.Version"/>.</summary>
    public string? Was { get; set; }

    /// <summary>Why a finding of a check is none; null for nothing.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether something else was typed.</summary>
    internal bool IsNew => TranslationUnit.VersionOf(SegmentText.InOneLine(Text)) != Was;
}
