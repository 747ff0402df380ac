using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;

namespace Sapling.Content.Handlers;

/// <summary>
/// Forwards the events of an item to the handlers of its parts and fields, as its type defines them, and adds parts to
/// new items. Events that only need forwarding are here; the rest is in the other half.
/// </summary>
internal sealed partial class ContentPartHandlerCoordinator(
    ContentPartHandlerResolver partHandlers,
    ContentFieldHandlerResolver fieldHandlers,
    ITypeActivatorFactory<ContentPart> partFactory,
    ITypeActivatorFactory<ContentField> fieldFactory,
    IContentDefinitionManager definitions) : ContentHandlerBase
{
    public override Task CreatingAsync(CreateContentContext context) => BeforeAsync(
        nameof(CreatingAsync),
        context,
        static (handler, c, part) => handler.CreatingAsync(c, part),
        static c => new CreateContentFieldContext(c.ContentItem),
        static (handler, c, field) => handler.CreatingAsync(c, field));

    public override Task CreatedAsync(CreateContentContext context) => AfterAsync(
        nameof(CreatedAsync),
        context,
        static (handler, c, part) => handler.CreatedAsync(c, part),
        static c => new CreateContentFieldContext(c.ContentItem),
        static (handler, c, field) => handler.CreatedAsync(c, field));

    public override Task ImportingAsync(ImportContentContext context) => BeforeAsync(
        nameof(ImportingAsync),
        context,
        static (handler, c, part) => handler.ImportingAsync(c, part),
        static c => new ImportContentFieldContext(c.ContentItem, c.OriginalContentItem),
        static (handler, c, field) => handler.ImportingAsync(c, field));

    public override Task ImportedAsync(ImportContentContext context) => AfterAsync(
        nameof(ImportedAsync),
        context,
        static (handler, c, part) => handler.ImportedAsync(c, part),
        static c => new ImportContentFieldContext(c.ContentItem, c.OriginalContentItem),
        static (handler, c, field) => handler.ImportedAsync(c, field));

    public override Task UpdatingAsync(UpdateContentContext context) => BeforeAsync(
        nameof(UpdatingAsync),
        context,
        static (handler, c, part) => handler.UpdatingAsync(c, part),
        static c => new UpdateContentFieldContext(c.ContentItem) { UpdatingItem = c.UpdatingItem },
        static (handler, c, field) => handler.UpdatingAsync(c, field));

    public override Task UpdatedAsync(UpdateContentContext context) => AfterAsync(
        nameof(UpdatedAsync),
        context,
        static (handler, c, part) => handler.UpdatedAsync(c, part),
        static c => new UpdateContentFieldContext(c.ContentItem) { UpdatingItem = c.UpdatingItem },
        static (handler, c, field) => handler.UpdatedAsync(c, field));

    public override Task LoadedAsync(LoadContentContext context) => AfterAsync(
        nameof(LoadedAsync),
        context,
        static (handler, c, part) => handler.LoadedAsync(c, part),
        static c => new LoadContentFieldContext(c.ContentItem),
        static (handler, c, field) => handler.LoadedAsync(c, field));

    public override Task DraftSavingAsync(SaveDraftContentContext context) => BeforeAsync(
        nameof(DraftSavingAsync),
        context,
        static (handler, c, part) => handler.DraftSavingAsync(c, part),
        static c => new SaveDraftContentFieldContext(c.ContentItem),
        static (handler, c, field) => handler.DraftSavingAsync(c, field));

    public override Task DraftSavedAsync(SaveDraftContentContext context) => AfterAsync(
        nameof(DraftSavedAsync),
        context,
        static (handler, c, part) => handler.DraftSavedAsync(c, part),
        static c => new SaveDraftContentFieldContext(c.ContentItem),
        static (handler, c, field) => handler.DraftSavedAsync(c, field));

    public override Task PublishingAsync(PublishContentContext context) => BeforeAsync(
        nameof(PublishingAsync),
        context,
        static (handler, c, part) => handler.PublishingAsync(c, part),
        static c => new PublishContentFieldContext(c.ContentItem, c.PreviousItem) { PublishingItem = c.PublishingItem, Cancel = c.Cancel },
        static (handler, c, field) => handler.PublishingAsync(c, field));

    public override Task PublishedAsync(PublishContentContext context) => AfterAsync(
        nameof(PublishedAsync),
        context,
        static (handler, c, part) => handler.PublishedAsync(c, part),
        static c => new PublishContentFieldContext(c.ContentItem, c.PreviousItem) { PublishingItem = c.PublishingItem, Cancel = c.Cancel },
        static (handler, c, field) => handler.PublishedAsync(c, field));

    public override Task UnpublishingAsync(PublishContentContext context) => BeforeAsync(
        nameof(UnpublishingAsync),
        context,
        static (handler, c, part) => handler.UnpublishingAsync(c, part),
        static c => new PublishContentFieldContext(c.ContentItem, c.PreviousItem) { PublishingItem = c.PublishingItem, Cancel = c.Cancel },
        static (handler, c, field) => handler.UnpublishingAsync(c, field));

    public override Task UnpublishedAsync(PublishContentContext context) => AfterAsync(
        nameof(UnpublishedAsync),
        context,
        static (handler, c, part) => handler.UnpublishedAsync(c, part),
        static c => new PublishContentFieldContext(c.ContentItem, c.PreviousItem) { PublishingItem = c.PublishingItem, Cancel = c.Cancel },
        static (handler, c, field) => handler.UnpublishedAsync(c, field));

    public override Task RemovingAsync(RemoveContentContext context) => BeforeAsync(
        nameof(RemovingAsync),
        context,
        static (handler, c, part) => handler.RemovingAsync(c, part),
        static c => new RemoveContentFieldContext(c.ContentItem, c.NoActiveVersionLeft),
        static (handler, c, field) => handler.RemovingAsync(c, field));

    public override Task RemovedAsync(RemoveContentContext context) => AfterAsync(
        nameof(RemovedAsync),
        context,
        static (handler, c, part) => handler.RemovedAsync(c, part),
        static c => new RemoveContentFieldContext(c.ContentItem, c.NoActiveVersionLeft),
        static (handler, c, field) => handler.RemovedAsync(c, field));

    public override Task CloningAsync(CloneContentContext context) => BeforeAsync(
        nameof(CloningAsync),
        context,
        static (handler, c, part) => handler.CloningAsync(c, part),
        static c => new CloneContentFieldContext(c.ContentItem, c.CloneContentItem),
        static (handler, c, field) => handler.CloningAsync(c, field));

    public override Task ClonedAsync(CloneContentContext context) => AfterAsync(
        nameof(ClonedAsync),
        context,
        static (handler, c, part) => handler.ClonedAsync(c, part),
        static c => new CloneContentFieldContext(c.ContentItem, c.CloneContentItem),
        static (handler, c, field) => handler.ClonedAsync(c, field));

    public override Task InitializingAsync(InitializingContentContext context) => BeforeAsync(
        nameof(InitializingAsync),
        context,
        static (handler, c, part) => handler.InitializingAsync(c, part),
        static c => new InitializingContentFieldContext(c.ContentItem),
        static (handler, c, field) => handler.InitializingAsync(c, field));

    public override Task InitializedAsync(InitializingContentContext context) => AfterAsync(
        nameof(InitializedAsync),
        context,
        static (handler, c, part) => handler.InitializedAsync(c, part),
        static c => new InitializingContentFieldContext(c.ContentItem),
        static (handler, c, field) => handler.InitializedAsync(c, field));
}
