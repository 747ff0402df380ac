namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>How a part shows one of its fields.</summary>
public class ContentPartFieldSettings
{
    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? Editor { get; set; }

    public string? DisplayMode { get; set; }

    /// <summary>Where the field comes among the others, as a placement position; null for the default.</summary>
    public string? Position { get; set; }
}
