using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace Sapling.Content.Indexing;

/// <summary>Collects the values of an item from all index handlers.</summary>
internal sealed partial class DocumentIndexBuilder(IEnumerable<IContentItemIndexHandler> handlers, ILogger<DocumentIndexBuilder> logger)
{
    /// <summary>Skips the values of a failing handler; the item is still found by the others.</summary>
    /// <exception cref="OperationCanceledException">
    /// The site is stopping: a handler's services may be gone, so nothing must be indexed without its values.
    /// </exception>
    public async Task<DocumentIndex> BuildAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var index = new DocumentIndex(item.ContentItemId, item.ContentItemVersionId);
        var context = new BuildIndexContext(index, item);
        foreach (var handler in handlers)
        {
            try
            {
                await handler.BuildIndexAsync(context);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                LogFailure(exception, handler.GetType(), item.ContentType, item.ContentItemId);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return index;
    }

    [LoggerMessage(LogLevel.Error, "{Handler} failed to index the {ContentType} {ContentItemId}.")]
    private partial void LogFailure(Exception exception, Type handler, string contentType, string contentItemId);
}
