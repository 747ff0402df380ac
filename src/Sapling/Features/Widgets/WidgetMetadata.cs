using OrchardCore.ContentManagement;

namespace OrchardCore.Widgets.Models;

/// <summary>How a widget shows in a list of widgets.</summary>
public class WidgetMetadata : ContentPart
{
    public bool RenderTitle { get; set; }

    public string? Position { get; set; }
}
