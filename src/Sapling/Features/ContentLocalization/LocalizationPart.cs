using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization.Models;

/// <summary>The culture of an item, and the set of items that are translations of each other.</summary>
public class LocalizationPart : ContentPart, ILocalizable
{
    public string? LocalizationSet { get; set; }

    public string? Culture { get; set; }
}
