namespace OrchardCore.Flows.Models;

/// <summary>What a bag may contain.</summary>
public class BagPartSettings
{
    public string[] ContainedContentTypes { get; set; } = [];

    public string[] ContainedStereotypes { get; set; } = [];

    public string? DisplayType { get; set; }
}
