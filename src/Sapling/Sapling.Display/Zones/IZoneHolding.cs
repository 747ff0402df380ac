namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape with zones: the layout, or the shape of a content item.</summary>
public interface IZoneHolding : IShape
{
    Zones Zones { get; }
}
