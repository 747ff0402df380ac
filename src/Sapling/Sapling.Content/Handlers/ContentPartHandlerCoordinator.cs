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
    public override Task CreatingAsync(CreateContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(CreatingAsync),
        context,
        static (handler, c, part) => handler.CreatingAsync(c, part),
        static (handler, c, partName, definition, field) => handler.CreatingAsync(new CreateContentFieldContext(c.ContentItem) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: false);

    public override Task CreatedAsync(CreateContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(CreatedAsync),
        context,
        static (handler, c, part) => handler.CreatedAsync(c, part),
        static (handler, c, partName, definition, field) => handler.CreatedAsync(new CreateContentFieldContext(c.ContentItem) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: true);

    public override Task ImportingAsync(ImportContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(ImportingAsync),
        context,
        static (handler, c, part) => handler.ImportingAsync(c, part),
        static (handler, c, partName, definition, field) => handler.ImportingAsync(new ImportContentFieldContext(c.ContentItem, c.OriginalContentItem) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: false);

    public override Task ImportedAsync(ImportContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(ImportedAsync),
        context,
        static (handler, c, part) => handler.ImportedAsync(c, part),
        static (handler, c, partName, definition, field) => handler.ImportedAsync(new ImportContentFieldContext(c.ContentItem, c.OriginalContentItem) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: true);

    public override Task UpdatingAsync(UpdateContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(UpdatingAsync),
        context,
        static (handler, c, part) => handler.UpdatingAsync(c, part),
        static (handler, c, partName, definition, field) => handler.UpdatingAsync(new UpdateContentFieldContext(c.ContentItem) { UpdatingItem = c.UpdatingItem, PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: false);

    public override Task UpdatedAsync(UpdateContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(UpdatedAsync),
        context,
        static (handler, c, part) => handler.UpdatedAsync(c, part),
        static (handler, c, partName, definition, field) => handler.UpdatedAsync(new UpdateContentFieldContext(c.ContentItem) { UpdatingItem = c.UpdatingItem, PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: true);

    public override Task LoadedAsync(LoadContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(LoadedAsync),
        context,
        static (handler, c, part) => handler.LoadedAsync(c, part),
        static (handler, c, partName, definition, field) => handler.LoadedAsync(new LoadContentFieldContext(c.ContentItem) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: true);

    public override Task DraftSavingAsync(SaveDraftContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(DraftSavingAsync),
        context,
        static (handler, c, part) => handler.DraftSavingAsync(c, part),
        static (handler, c, partName, definition, field) => handler.DraftSavingAsync(new SaveDraftContentFieldContext(c.ContentItem) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: false);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(DraftSavedAsync),
        context,
        static (handler, c, part) => handler.DraftSavedAsync(c, part),
        static (handler, c, partName, definition, field) => handler.DraftSavedAsync(new SaveDraftContentFieldContext(c.ContentItem) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: true);

    public override Task PublishingAsync(PublishContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(PublishingAsync),
        context,
        static (handler, c, part) => handler.PublishingAsync(c, part),
        static (handler, c, partName, definition, field) => handler.PublishingAsync(new PublishContentFieldContext(c.ContentItem, c.PreviousItem) { PublishingItem = c.PublishingItem, Cancel = c.Cancel, PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: false);

    public override Task PublishedAsync(PublishContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(PublishedAsync),
        context,
        static (handler, c, part) => handler.PublishedAsync(c, part),
        static (handler, c, partName, definition, field) => handler.PublishedAsync(new PublishContentFieldContext(c.ContentItem, c.PreviousItem) { PublishingItem = c.PublishingItem, Cancel = c.Cancel, PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: true);

    public override Task UnpublishingAsync(PublishContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(UnpublishingAsync),
        context,
        static (handler, c, part) => handler.UnpublishingAsync(c, part),
        static (handler, c, partName, definition, field) => handler.UnpublishingAsync(new PublishContentFieldContext(c.ContentItem, c.PreviousItem) { PublishingItem = c.PublishingItem, Cancel = c.Cancel, PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: false);

    public override Task UnpublishedAsync(PublishContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(UnpublishedAsync),
        context,
        static (handler, c, part) => handler.UnpublishedAsync(c, part),
        static (handler, c, partName, definition, field) => handler.UnpublishedAsync(new PublishContentFieldContext(c.ContentItem, c.PreviousItem) { PublishingItem = c.PublishingItem, Cancel = c.Cancel, PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: true);

    public override Task RemovingAsync(RemoveContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(RemovingAsync),
        context,
        static (handler, c, part) => handler.RemovingAsync(c, part),
        static (handler, c, partName, definition, field) => handler.RemovingAsync(new RemoveContentFieldContext(c.ContentItem, c.NoActiveVersionLeft) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: false);

    public override Task RemovedAsync(RemoveContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(RemovedAsync),
        context,
        static (handler, c, part) => handler.RemovedAsync(c, part),
        static (handler, c, partName, definition, field) => handler.RemovedAsync(new RemoveContentFieldContext(c.ContentItem, c.NoActiveVersionLeft) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: true);

    public override Task CloningAsync(CloneContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(CloningAsync),
        context,
        static (handler, c, part) => handler.CloningAsync(c, part),
        static (handler, c, partName, definition, field) => handler.CloningAsync(new CloneContentFieldContext(c.ContentItem, c.CloneContentItem) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: false);

    public override Task ClonedAsync(CloneContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(ClonedAsync),
        context,
        static (handler, c, part) => handler.ClonedAsync(c, part),
        static (handler, c, partName, definition, field) => handler.ClonedAsync(new CloneContentFieldContext(c.ContentItem, c.CloneContentItem) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: true);

    public override Task InitializingAsync(InitializingContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(InitializingAsync),
        context,
        static (handler, c, part) => handler.InitializingAsync(c, part),
        static (handler, c, partName, definition, field) => handler.InitializingAsync(new InitializingContentFieldContext(c.ContentItem) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: false);

    public override Task InitializedAsync(InitializingContentContext context) => ForEachAsync(
        context.ContentItem,
        nameof(InitializedAsync),
        context,
        static (handler, c, part) => handler.InitializedAsync(c, part),
        static (handler, c, partName, definition, field) => handler.InitializedAsync(new InitializingContentFieldContext(c.ContentItem) { PartName = partName, ContentPartFieldDefinition = definition }, field),
        reverse: true);
}
