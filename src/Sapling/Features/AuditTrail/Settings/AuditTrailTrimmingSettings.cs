namespace OrchardCore.AuditTrail.Settings;

/// <summary>How long events are kept.</summary>
public class AuditTrailTrimmingSettings
{
    /// <summary>Events are kept for good.</summary>
    public bool Disabled { get; set; }

    public int RetentionDays { get; set; } = 10;

}
