using OrchardCore.ContentManagement;

namespace OrchardCore.Indexing;

/// <summary>Has an item indexed again where nothing of the item itself has changed, but something that it is found by.</summary>
public interface IIndexingTaskManager
{
    /// <summary>Has the item looked at by every index once this unit of work is committed; without the commit, nothing happens.</summary>
    /// <param name="contentItem">An item that is stored; one without an id is passed over.</param>
    /// <param name="type">Why. What an index then holds follows from the item as it is stored, whatever is said here.</param>
    Task CreateTaskAsync(ContentItem contentItem, IndexingTaskTypes type);
}
