namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A copy of an item, with new ids, is created.</summary>
public sealed class CloneContentContext(ContentItem contentItem, ContentItem cloneContentItem) : ContentContextBase(contentItem)
{
    public ContentItem CloneContentItem { get; set; } = cloneContentItem;
}

/// <summary>A copy of an item, with new ids, is created; for one of its fields.</summary>
public sealed class CloneContentFieldContext(ContentItem contentItem, ContentItem cloneContentItem) : ContentFieldContextBase(contentItem)
{
    public ContentItem CloneContentItem { get; set; } = cloneContentItem;
}
