using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item of a type is being made; its parts are not there yet.</summary>
public sealed class ActivatingContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    public string ContentType { get; set; } = contentItem.ContentType;

    public ContentTypeDefinition Definition { get; set; } = null!;
}

/// <summary>A field of a new item is being made.</summary>
public sealed class ActivatingContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
