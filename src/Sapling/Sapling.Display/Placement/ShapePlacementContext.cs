namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The question "where does this shape go?".</summary>
public class ShapePlacementContext(string shapeType, string? displayType, string? differentiator, IShape zoneShape)
{
    public string ShapeType { get; set; } = shapeType;

    public string? DisplayType { get; set; } = displayType;

    public string? Differentiator { get; set; } = differentiator;

    /// <summary>The shape that is being filled.</summary>
    public IShape ZoneShape { get; set; } = zoneShape;

    /// <summary>Where the answer comes from.</summary>
    public string? Source { get; set; }
}
