using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace Sapling.Content.Indexing;

/// <summary>Asks all handlers by what an item is to be found.</summary>
internal sealed partial class DocumentIndexBuilder(IEnumerable<IContentItemIndexHandler> handlers, ILogger<DocumentIndexBuilder> logger)
{
    /// <summary>A handler that fails leaves out its own values; the item is still found by the others.</summary>
    /// <exception cref="OperationCanceledException">The site ends: what a handler works with may be gone, so nothing is to be indexed without it.</exception>
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
