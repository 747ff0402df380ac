using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Latest;

/// <summary>A widget with the latest items of a section in the page's language. Each section's widget has a part of its own, by which it is told from others.</summary>
public abstract class LatestWidgetPart : ContentPart
{
    /// <summary>How many it shows; three where nothing is set.</summary>
    public NumericField Count { get; set; } = new();
}
