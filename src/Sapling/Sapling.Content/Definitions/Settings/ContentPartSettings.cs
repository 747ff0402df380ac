namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>How a part may be used.</summary>
public class ContentPartSettings
{
    /// <summary>Whether administrators may attach it to types.</summary>
    public bool Attachable { get; set; }

    /// <summary>Whether a type may have it several times, under different names.</summary>
    public bool Reusable { get; set; }

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? DefaultPosition { get; set; }
}

/// <summary>Marks definitions that a module owns.</summary>
public class ContentSettings
{
    public bool IsSystemDefined { get; set; }
}
