namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>What may be done with items of a type.</summary>
public class ContentTypeSettings
{
    /// <summary>Whether editors may make items in the list of content.</summary>
    public bool Creatable { get; set; }

    public bool Listable { get; set; }

    /// <summary>Whether a change may wait as a draft while visitors see the version before it.</summary>
    public bool Draftable { get; set; }

    /// <summary>Whether older versions are kept.</summary>
    public bool Versionable { get; set; }

    /// <summary>What the type is for ("Widget", "MenuItem" …); null for ordinary content.</summary>
    public string? Stereotype { get; set; }

    /// <summary>Whether the type has permissions of its own.</summary>
    public bool Securable { get; set; }

    public string? Description { get; set; }
}
