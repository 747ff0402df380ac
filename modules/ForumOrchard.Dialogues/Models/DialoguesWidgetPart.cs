using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Dialogues.Models;

/// <summary>A widget with the newest dialogues in the page's language.</summary>
public sealed class DialoguesWidgetPart : ContentPart
{
    /// <summary>How many it shows; three where nothing is set.</summary>
    public NumericField Count { get; set; } = new();
}
