using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>While an item of a type is being created, before it has its parts.</summary>
public sealed class ActivatingContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    public string ContentType { get; set; } = contentItem.ContentType;

    public ContentTypeDefinition Definition { get; set; } = null!;
}

/// <summary>While a field of a new item is being created.</summary>
public sealed class ActivatingContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
