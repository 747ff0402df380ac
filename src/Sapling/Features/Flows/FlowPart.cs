using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

/// <summary>An ordered list of widgets that makes up a page.</summary>
public class FlowPart : ContentPart
{
    public List<ContentItem> Widgets { get; set; } = [];
}
