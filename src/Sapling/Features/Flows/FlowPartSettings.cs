namespace OrchardCore.Flows.Models;

/// <summary>What a flow may hold; all widgets where nothing is said.</summary>
public class FlowPartSettings
{
    public string[] ContainedContentTypes { get; set; } = [];
}
