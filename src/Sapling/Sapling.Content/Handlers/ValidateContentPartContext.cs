using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item is validated before it is stored, for one of its parts.</summary>
public sealed class ValidateContentPartContext(ContentItem contentItem) : ValidateContentContext(contentItem)
{
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!;
}
