namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item has been read from the store.</summary>
public sealed class LoadContentContext(ContentItem contentItem) : ContentContextBase(contentItem);

/// <summary>An item has been read from the store, for one of its fields.</summary>
public sealed class LoadContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
