using OrchardCore.ContentManagement;

namespace OrchardCore.Flows.Models;

/// <summary>Layout of a widget in its flow.</summary>
public class FlowMetadata : ContentPart
{
    public FlowAlignment Alignment { get; set; } = FlowAlignment.Justify;

    /// <summary>Width in percent.</summary>
    public int Size { get; set; } = 100;
}

/// <summary>Alignment of a widget in its row.</summary>
public enum FlowAlignment
{
    Left = 0,

    Center = 1,

    Right = 2,

    Justify = 3,
}
