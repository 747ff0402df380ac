namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A version is published or unpublished.</summary>
public sealed class PublishContentContext(ContentItem contentItem, ContentItem? previousContentItem) : ContentContextBase(contentItem)
{
    /// <summary>The currently published version, which publishing replaces; null if there is none.</summary>
    public ContentItem? PreviousItem { get; set; } = previousContentItem;

    /// <summary>The version to publish; null when unpublishing.</summary>
    public ContentItem? PublishingItem { get; set; } = contentItem;

    /// <summary>Set by a handler, before the event, to cancel it.</summary>
    public bool Cancel { get; set; }
}

/// <summary>A version is published or unpublished, for one of its fields.</summary>
public sealed class PublishContentFieldContext(ContentItem contentItem, ContentItem? previousContentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>The currently published version, which publishing replaces; null if there is none.</summary>
    public ContentItem? PreviousItem { get; set; } = previousContentItem;

    /// <summary>The version to publish; null when unpublishing.</summary>
    public ContentItem? PublishingItem { get; set; } = contentItem;

    /// <summary>Set by a handler, before the event, to cancel it.</summary>
    public bool Cancel { get; set; }
}
