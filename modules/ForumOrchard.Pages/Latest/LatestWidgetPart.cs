using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Latest;

/// <summary>A widget with the latest items of a section in the page's language. Each section's widget has its own part, which identifies it.</summary>
public abstract class LatestWidgetPart : ContentPart
{
    /// <summary>Number of items; three if not set.</summary>
    public NumericField Count { get; set; } = new();
}
