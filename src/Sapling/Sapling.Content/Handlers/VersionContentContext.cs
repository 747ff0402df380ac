namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A new version is built from an existing one.</summary>
public sealed class VersionContentContext(ContentItem contentItem, ContentItem buildingContentItem) : ContentContextBase(contentItem)
{
    /// <summary>The version being built.</summary>
    public ContentItem BuildingContentItem { get; } = buildingContentItem;
}

/// <summary>A new version is built from an existing one, for one of its fields.</summary>
public sealed class VersionContentFieldContext(ContentItem contentItem, ContentItem buildingContentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>The version being built.</summary>
    public ContentItem BuildingContentItem { get; } = buildingContentItem;
}
