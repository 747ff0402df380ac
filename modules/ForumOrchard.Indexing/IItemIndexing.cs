using OrchardCore.ContentManagement;

namespace ForumOrchard.Indexing;

/// <summary>Has items indexed again whose own content has not changed.</summary>
public interface IItemIndexing
{
    /// <summary>Notes it for every index of the item's type; done once the unit of work is stored.</summary>
    /// <param name="item">Of which <see cref="ContentItem.Id"/>, <see cref="ContentItem.ContentItemId"/> and <see cref="ContentItem.ContentType"/> are read.</param>
    Task IndexAgainAsync(ContentItem item);
}
