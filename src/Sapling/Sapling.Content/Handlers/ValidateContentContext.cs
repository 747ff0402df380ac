namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item is validated before it is stored.</summary>
public class ValidateContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    public ContentValidateResult ContentValidateResult { get; } = new();
}

/// <summary>An item is validated before it is stored, for one of its fields.</summary>
public sealed class ValidateContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem)
{
    public ContentValidateResult ContentValidateResult { get; } = new();
}
