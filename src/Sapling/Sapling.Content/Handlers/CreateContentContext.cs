namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A new item is stored for the first time.</summary>
public sealed class CreateContentContext(ContentItem contentItem) : ContentContextBase(contentItem);

/// <summary>A new item is stored for the first time, for one of its fields.</summary>
public sealed class CreateContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
