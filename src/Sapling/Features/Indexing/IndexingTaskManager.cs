using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace Sapling.Features.Indexing;

internal sealed class IndexingTaskManager(IndexingSession indexing) : IIndexingTaskManager
{
    /// <inheritdoc/>
    public Task CreateTaskAsync(ContentItem contentItem, IndexingTaskTypes type)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        return string.IsNullOrEmpty(contentItem.ContentItemId) ? Task.CompletedTask : indexing.AddAsync(contentItem.ContentItemId);
    }
}
