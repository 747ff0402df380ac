namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A copy, with an identity of its own, is made of an item.</summary>
public sealed class CloneContentContext(ContentItem contentItem, ContentItem cloneContentItem) : ContentContextBase(contentItem)
{
    public ContentItem CloneContentItem { get; set; } = cloneContentItem;
}

/// <summary>A copy, with an identity of its own, is made of an item, for one of its fields.</summary>
public sealed class CloneContentFieldContext(ContentItem contentItem, ContentItem cloneContentItem) : ContentFieldContextBase(contentItem)
{
    public ContentItem CloneContentItem { get; set; } = cloneContentItem;
}
