namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A draft is saved.</summary>
public sealed class SaveDraftContentContext(ContentItem contentItem) : ContentContextBase(contentItem);

/// <summary>A draft is saved, for one of its fields.</summary>
public sealed class SaveDraftContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
