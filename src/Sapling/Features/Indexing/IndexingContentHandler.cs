using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Features.Indexing;

/// <summary>Records every change of an item that affects an index.</summary>
internal sealed class IndexingContentHandler(IndexingSession indexing) : ContentHandlerBase
{
    public override Task CreatedAsync(CreateContentContext context) => RecordAsync(context);

    public override Task UpdatedAsync(UpdateContentContext context) => RecordAsync(context);

    public override Task ImportedAsync(ImportContentContext context) => RecordAsync(context);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => RecordAsync(context);

    public override Task PublishedAsync(PublishContentContext context) => RecordAsync(context);

    public override Task UnpublishedAsync(PublishContentContext context) => RecordAsync(context);

    public override Task RemovedAsync(RemoveContentContext context) => RecordAsync(context);

    private Task RecordAsync(ContentContextBase context) =>
        context.ContentItem is { ContentItemId.Length: > 0 } item ? indexing.AddAsync(item.ContentItemId) : Task.CompletedTask;
}
