namespace OrchardCore.AuditTrail.Settings;

/// <summary>The page of the settings.</summary>
public static class AuditTrailSettingsGroup
{
    public const string Id = "AuditTrail";
}
