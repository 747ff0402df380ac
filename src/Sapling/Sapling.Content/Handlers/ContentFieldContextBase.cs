using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What every event of a content item tells the handlers of its fields.</summary>
public abstract class ContentFieldContextBase(ContentItem contentItem)
{
    public ContentItem ContentItem { get; } = contentItem;

    public ContentPartFieldDefinition ContentPartFieldDefinition { get; set; } = null!;

    /// <summary>The name under which the type holds the part that has the field.</summary>
    public string PartName { get; set; } = string.Empty;
}
