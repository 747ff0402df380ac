using OrchardCore.ContentManagement;

namespace OrchardCore.Widgets.Models;

/// <summary>How a list of widgets shows a widget.</summary>
public class WidgetMetadata : ContentPart
{
    public bool RenderTitle { get; set; }

    public string? Position { get; set; }
}
