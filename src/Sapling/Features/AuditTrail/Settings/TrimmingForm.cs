namespace Sapling.Features.AuditTrail.Settings;

/// <summary>The form of the trimming.</summary>
public class TrimmingForm
{
    public bool Disabled { get; set; }

    /// <summary>Text, so that what is no number comes back as it was typed, with a message of ours.</summary>
    public string? RetentionDays { get; set; }
}
