using OrchardCore.ContentManagement;

namespace ForumOrchard.Indexing;

/// <summary>Requests reindexing of items whose own content has not changed.</summary>
public interface IItemIndexing
{
    /// <summary>Records the request for every index of the item's type; processed after the commit.</summary>
    /// <param name="item">Only <see cref="ContentItem.Id"/>, <see cref="ContentItem.ContentItemId"/> and <see cref="ContentItem.ContentType"/> are read.</param>
    Task IndexAgainAsync(ContentItem item);
}
