namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Base of field handlers: override the events of interest.</summary>
/// <typeparam name="TField">The field.</typeparam>
public abstract class ContentFieldHandler<TField> : IContentFieldHandler
    where TField : ContentField, new()
{
    Task IContentFieldHandler.ActivatingAsync(ActivatingContentFieldContext context, ContentField field) => ActivatingAsync(context, (TField)field);

    Task IContentFieldHandler.ActivatedAsync(ActivatedContentFieldContext context, ContentField field) => ActivatedAsync(context, (TField)field);

    Task IContentFieldHandler.InitializingAsync(InitializingContentFieldContext context, ContentField field) => InitializingAsync(context, (TField)field);

    Task IContentFieldHandler.InitializedAsync(InitializingContentFieldContext context, ContentField field) => InitializedAsync(context, (TField)field);

    Task IContentFieldHandler.CreatingAsync(CreateContentFieldContext context, ContentField field) => CreatingAsync(context, (TField)field);

    Task IContentFieldHandler.CreatedAsync(CreateContentFieldContext context, ContentField field) => CreatedAsync(context, (TField)field);

    Task IContentFieldHandler.LoadingAsync(LoadContentFieldContext context, ContentField field) => LoadingAsync(context, (TField)field);

    Task IContentFieldHandler.LoadedAsync(LoadContentFieldContext context, ContentField field) => LoadedAsync(context, (TField)field);

    Task IContentFieldHandler.ImportingAsync(ImportContentFieldContext context, ContentField field) => ImportingAsync(context, (TField)field);

    Task IContentFieldHandler.ImportedAsync(ImportContentFieldContext context, ContentField field) => ImportedAsync(context, (TField)field);

    Task IContentFieldHandler.UpdatingAsync(UpdateContentFieldContext context, ContentField field) => UpdatingAsync(context, (TField)field);

    Task IContentFieldHandler.UpdatedAsync(UpdateContentFieldContext context, ContentField field) => UpdatedAsync(context, (TField)field);

    Task IContentFieldHandler.ValidatingAsync(ValidateContentFieldContext context, ContentField field) => ValidatingAsync(context, (TField)field);

    Task IContentFieldHandler.ValidatedAsync(ValidateContentFieldContext context, ContentField field) => ValidatedAsync(context, (TField)field);

    Task IContentFieldHandler.VersioningAsync(VersionContentFieldContext context, ContentField existing, ContentField building) => VersioningAsync(context, (TField)existing, (TField)building);

    Task IContentFieldHandler.VersionedAsync(VersionContentFieldContext context, ContentField existing, ContentField building) => VersionedAsync(context, (TField)existing, (TField)building);

    Task IContentFieldHandler.DraftSavingAsync(SaveDraftContentFieldContext context, ContentField field) => DraftSavingAsync(context, (TField)field);

    Task IContentFieldHandler.DraftSavedAsync(SaveDraftContentFieldContext context, ContentField field) => DraftSavedAsync(context, (TField)field);

    Task IContentFieldHandler.PublishingAsync(PublishContentFieldContext context, ContentField field) => PublishingAsync(context, (TField)field);

    Task IContentFieldHandler.PublishedAsync(PublishContentFieldContext context, ContentField field) => PublishedAsync(context, (TField)field);

    Task IContentFieldHandler.UnpublishingAsync(PublishContentFieldContext context, ContentField field) => UnpublishingAsync(context, (TField)field);

    Task IContentFieldHandler.UnpublishedAsync(PublishContentFieldContext context, ContentField field) => UnpublishedAsync(context, (TField)field);

    Task IContentFieldHandler.RemovingAsync(RemoveContentFieldContext context, ContentField field) => RemovingAsync(context, (TField)field);

    Task IContentFieldHandler.RemovedAsync(RemoveContentFieldContext context, ContentField field) => RemovedAsync(context, (TField)field);

    Task IContentFieldHandler.CloningAsync(CloneContentFieldContext context, ContentField field) => CloningAsync(context, (TField)field);

    Task IContentFieldHandler.ClonedAsync(CloneContentFieldContext context, ContentField field) => ClonedAsync(context, (TField)field);

    Task IContentFieldHandler.GetContentItemAspectAsync(ContentItemAspectContext context, ContentField field) => GetContentItemAspectAsync(context, (TField)field);

    public virtual Task ActivatingAsync(ActivatingContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task ActivatedAsync(ActivatedContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task InitializingAsync(InitializingContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task InitializedAsync(InitializingContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task CreatingAsync(CreateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task CreatedAsync(CreateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task LoadingAsync(LoadContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task LoadedAsync(LoadContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task ImportingAsync(ImportContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task ImportedAsync(ImportContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task UpdatingAsync(UpdateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task UpdatedAsync(UpdateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task ValidatingAsync(ValidateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task ValidatedAsync(ValidateContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task VersioningAsync(VersionContentFieldContext context, TField existing, TField building) => Task.CompletedTask;

    public virtual Task VersionedAsync(VersionContentFieldContext context, TField existing, TField building) => Task.CompletedTask;

    public virtual Task DraftSavingAsync(SaveDraftContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task DraftSavedAsync(SaveDraftContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task PublishingAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task PublishedAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task UnpublishingAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task UnpublishedAsync(PublishContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task RemovingAsync(RemoveContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task RemovedAsync(RemoveContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task CloningAsync(CloneContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task ClonedAsync(CloneContentFieldContext context, TField field) => Task.CompletedTask;

    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TField field) => Task.CompletedTask;
}
