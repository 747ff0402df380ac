using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace ForumOrchard.Indexing;

/// <inheritdoc/>
internal sealed class ItemIndexing(IIndexingTaskManager tasks) : IItemIndexing
{
    public Task IndexAgainAsync(ContentItem item) => tasks.CreateTaskAsync(item, IndexingTaskTypes.Update);
}
