using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.News.Models;

/// <summary>A widget with the newest articles in the page's language.</summary>
public sealed class LatestNewsWidgetPart : ContentPart
{
    /// <summary>How many articles it shows; three where nothing is set.</summary>
    public NumericField Count { get; set; } = new();
}
