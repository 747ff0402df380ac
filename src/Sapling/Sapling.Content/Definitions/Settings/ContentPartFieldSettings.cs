namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>How a part displays one of its fields.</summary>
public class ContentPartFieldSettings
{
    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? Editor { get; set; }

    public string? DisplayMode { get; set; }

    /// <summary>Placement position of the field among the others; null for the default.</summary>
    public string? Position { get; set; }
}
