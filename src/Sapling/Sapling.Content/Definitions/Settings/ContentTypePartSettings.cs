namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>How a type displays one of its parts.</summary>
public class ContentTypePartSettings
{
    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    /// <summary>Placement position of the part among the others: "2", "1.5"; null for the default.</summary>
    public string? Position { get; set; }

    public string? DisplayMode { get; set; }

    public string? Editor { get; set; }
}
