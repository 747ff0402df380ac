using OrchardCore.ContentManagement;

namespace OrchardCore.Indexing;

/// <summary>Requests reindexing of an item that is itself unchanged but whose indexed values changed.</summary>
public interface IIndexingTaskManager
{
    /// <summary>Makes every index check the item after the commit of this unit of work; without a commit nothing happens.</summary>
    /// <param name="contentItem">A stored item; one without an id is skipped.</param>
    /// <param name="type">The reason. It does not affect the result: indexes are built from the stored item.</param>
    Task CreateTaskAsync(ContentItem contentItem, IndexingTaskTypes type);
}
