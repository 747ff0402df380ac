using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>An address and the item it leads to, possibly inside another item.</summary>
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "Orchard Core's type has fields.")]
public class AutorouteEntry(string contentItemId, string path, string? containedContentItemId = null, string? jsonPath = null)
{
    /// <summary>The item or its container.</summary>
    public string ContentItemId = contentItemId;

    /// <summary>With a leading slash.</summary>
    public string Path = path;

    public string? ContainedContentItemId = containedContentItemId;

    public string? JsonPath = jsonPath;

    public long DocumentId;
}
