namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>What is allowed with items of a type.</summary>
public class ContentTypeSettings
{
    /// <summary>Whether editors may create items in the content list.</summary>
    public bool Creatable { get; set; }

    public bool Listable { get; set; }

    /// <summary>Whether a change can wait as a draft while visitors see the published version.</summary>
    public bool Draftable { get; set; }

    /// <summary>Whether older versions are kept.</summary>
    public bool Versionable { get; set; }

    /// <summary>The stereotype ("Widget", "MenuItem" …); null for ordinary content.</summary>
    public string? Stereotype { get; set; }

    /// <summary>Whether the type has its own permissions.</summary>
    public bool Securable { get; set; }

    public string? Description { get; set; }
}
