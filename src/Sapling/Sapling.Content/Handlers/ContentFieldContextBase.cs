using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Data common to all events of a content item, for the handlers of its fields.</summary>
public abstract class ContentFieldContextBase(ContentItem contentItem)
{
    public ContentItem ContentItem { get; } = contentItem;

    public ContentPartFieldDefinition ContentPartFieldDefinition { get; set; } = null!;

    /// <summary>The name of the part that has the field, in the type.</summary>
    public string PartName { get; set; } = string.Empty;
}
