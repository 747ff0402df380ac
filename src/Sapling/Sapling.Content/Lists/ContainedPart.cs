using OrchardCore.ContentManagement;

namespace OrchardCore.Lists.Models;

/// <summary>Says in which list an item is.</summary>
public class ContainedPart : ContentPart
{
    public string? ListContentItemId { get; set; }

    public string? ListContentType { get; set; }

    public int Order { get; set; }
}
