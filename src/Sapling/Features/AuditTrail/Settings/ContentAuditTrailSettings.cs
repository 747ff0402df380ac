namespace OrchardCore.Contents.AuditTrail.Settings;

/// <summary>What the audit trail has of content.</summary>
public class ContentAuditTrailSettings
{
    /// <summary>Types whose items are recorded; none unless the site says so.</summary>
    public string[] AllowedContentTypes { get; set; } = [];
}
