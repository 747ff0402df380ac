using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

/// <summary>Items contained in another item.</summary>
public class BagPart : ContentPart
{
    public List<ContentItem> ContentItems { get; set; } = [];
}
