namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An older version becomes the latest again.</summary>
public sealed class RestoreContentContext(ContentItem contentItem) : ContentContextBase(contentItem);

/// <summary>An older version becomes the latest again, for one of its fields.</summary>
public sealed class RestoreContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
