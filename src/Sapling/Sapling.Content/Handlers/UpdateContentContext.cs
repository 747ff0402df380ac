namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A version is changed in place.</summary>
public sealed class UpdateContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    public ContentItem UpdatingItem { get; set; } = contentItem;
}

/// <summary>A version is changed in place, for one of its fields.</summary>
public sealed class UpdateContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem)
{
    public ContentItem UpdatingItem { get; set; } = contentItem;
}
