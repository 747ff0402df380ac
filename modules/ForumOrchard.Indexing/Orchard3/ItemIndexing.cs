using OrchardCore.ContentManagement;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Models;

namespace ForumOrchard.Indexing;

/// <inheritdoc/>
internal sealed class ItemIndexing(IIndexingTaskManager tasks) : IItemIndexing
{
    public Task IndexAgainAsync(ContentItem item) =>
        tasks.CreateTaskAsync(new CreateIndexingTaskContext(item.ContentItemId, IndexingConstants.ContentsIndexSource, RecordIndexingTaskTypes.Update));
}
