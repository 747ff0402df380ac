namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item is imported from a recipe or another site.</summary>
public sealed class ImportContentContext(ContentItem contentItem, ContentItem? originalContentItem = null) : ContentContextBase(contentItem)
{
    /// <summary>The stored item before the import; null if there was none.</summary>
    public ContentItem? OriginalContentItem { get; set; } = originalContentItem;
}

/// <summary>An item is imported from a recipe or another site, for one of its fields.</summary>
public sealed class ImportContentFieldContext(ContentItem contentItem, ContentItem? originalContentItem = null) : ContentFieldContextBase(contentItem)
{
    /// <summary>The stored item before the import; null if there was none.</summary>
    public ContentItem? OriginalContentItem { get; set; } = originalContentItem;
}
