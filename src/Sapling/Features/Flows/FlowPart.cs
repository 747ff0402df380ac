using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

/// <summary>Widgets, one after the other, that make up a page.</summary>
public class FlowPart : ContentPart
{
    public List<ContentItem> Widgets { get; set; } = [];
}
