namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What every event of a content item tells its handlers.</summary>
public abstract class ContentContextBase(ContentItem contentItem)
{
    public ContentItem ContentItem { get; } = contentItem;
}
