using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Publications.Models;

/// <summary>A widget with the newest publications in the page's language.</summary>
public sealed class LatestPublicationsWidgetPart : ContentPart
{
    /// <summary>How many it shows; three where nothing is set.</summary>
    public NumericField Count { get; set; } = new();
}
