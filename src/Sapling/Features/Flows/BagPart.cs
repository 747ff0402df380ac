using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

/// <summary>Items that live inside another one.</summary>
public class BagPart : ContentPart
{
    public List<ContentItem> ContentItems { get; set; } = [];
}
