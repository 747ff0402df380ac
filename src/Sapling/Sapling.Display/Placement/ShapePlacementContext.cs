namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The shape to be placed and where it is displayed.</summary>
public class ShapePlacementContext(string shapeType, string? displayType, string? differentiator, IShape zoneShape)
{
    public string ShapeType { get; set; } = shapeType;

    public string? DisplayType { get; set; } = displayType;

    public string? Differentiator { get; set; } = differentiator;

    /// <summary>The shape being filled.</summary>
    public IShape ZoneShape { get; set; } = zoneShape;

    /// <summary>Describes where the placement comes from.</summary>
    public string? Source { get; set; }
}
