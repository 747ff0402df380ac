using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Handles the display of every content item.</summary>
public interface IContentDisplayHandler
{
    Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context);

    Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context);

    Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context);
}

/// <summary>A driver of whole content items.</summary>
public interface IContentDisplayDriver : IDisplayDriver<ContentItem>;

/// <inheritdoc/>
public class ContentDisplayDriver : DisplayDriver<ContentItem>, IContentDisplayDriver;
