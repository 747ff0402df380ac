namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Data common to all events of a content item.</summary>
public abstract class ContentContextBase(ContentItem contentItem)
{
    public ContentItem ContentItem { get; } = contentItem;
}
