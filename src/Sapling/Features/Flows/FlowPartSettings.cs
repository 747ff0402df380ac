namespace OrchardCore.Flows.Models;

/// <summary>What a flow may contain; all widgets if empty.</summary>
public class FlowPartSettings
{
    public string[] ContainedContentTypes { get; set; } = [];
}
