namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item of a type has been made, with its parts.</summary>
public sealed class ActivatedContentContext(ContentItem contentItem) : ContentContextBase(contentItem);

/// <summary>An item of a type has been made, with its parts, for one of its fields.</summary>
public sealed class ActivatedContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
