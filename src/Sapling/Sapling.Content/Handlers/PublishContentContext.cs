namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A version is published or unpublished.</summary>
public sealed class PublishContentContext(ContentItem contentItem, ContentItem? previousContentItem) : ContentContextBase(contentItem)
{
    /// <summary>The version that is public now and, when publishing, will be so no more; null where there is none.</summary>
    public ContentItem? PreviousItem { get; set; } = previousContentItem;

    /// <summary>The version to publish; null when unpublishing.</summary>
    public ContentItem? PublishingItem { get; set; } = contentItem;

    /// <summary>Set by a handler, before the event, that will not have it.</summary>
    public bool Cancel { get; set; }
}

/// <summary>A version is published or unpublished, for one of its fields.</summary>
public sealed class PublishContentFieldContext(ContentItem contentItem, ContentItem? previousContentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>The version that is public now and, when publishing, will be so no more; null where there is none.</summary>
    public ContentItem? PreviousItem { get; set; } = previousContentItem;

    /// <summary>The version to publish; null when unpublishing.</summary>
    public ContentItem? PublishingItem { get; set; } = contentItem;

    /// <summary>Set by a handler, before the event, that will not have it.</summary>
    public bool Cancel { get; set; }
}
