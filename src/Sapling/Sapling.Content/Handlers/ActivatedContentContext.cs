namespace OrchardCore.ContentManagement.Handlers;

/// <summary>After an item of a type was created with its parts.</summary>
public sealed class ActivatedContentContext(ContentItem contentItem) : ContentContextBase(contentItem);

/// <summary>After an item of a type was created with its parts, for one of its fields.</summary>
public sealed class ActivatedContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
