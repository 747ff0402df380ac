namespace OrchardCore.ContentManagement;

/// <summary>Anything that belongs to a content item: the item itself, its parts and their fields.</summary>
public interface IContent
{
    ContentItem ContentItem { get; }
}
