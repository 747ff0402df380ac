using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

/// <summary>How a widget lies in its flow.</summary>
public class FlowMetadata : ContentPart
{
    public FlowAlignment Alignment { get; set; } = FlowAlignment.Justify;

    /// <summary>Width in per cent.</summary>
    public int Size { get; set; } = 100;
}

/// <summary>Where a widget stands in its line.</summary>
public enum FlowAlignment
{
    Left = 0,

    Center = 1,

    Right = 2,

    Justify = 3,
}
