namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A new item gets its initial values.</summary>
public sealed class InitializingContentContext(ContentItem contentItem) : ContentContextBase(contentItem);

/// <summary>A new item gets its initial values, for one of its fields.</summary>
public sealed class InitializingContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
