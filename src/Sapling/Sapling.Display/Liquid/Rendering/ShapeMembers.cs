using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Display.Liquid.Rendering;

/// <summary>Members of shapes in templates: first the shape's own, then its properties, then, on a layout or a content item, its zones.</summary>
internal static class ShapeMembers
{
    public static object? Get(Shape shape, string name) => name switch
    {
        nameof(IShape.Id) => shape.Id,
        nameof(IShape.TagName) => shape.TagName,
        nameof(IShape.Classes) => shape.Classes,
        nameof(IShape.Attributes) => shape.Attributes,
        nameof(IShape.Metadata) => shape.Metadata,
        nameof(IShape.Items) => shape.Items,
        nameof(IShape.Properties) => shape.Properties,
        nameof(Shape.HasItems) => shape.Items.Count > 0,
        nameof(IPositioned.Position) => shape.Metadata.Position,
        nameof(IZoneHolding.Zones) => (shape as IZoneHolding)?.Zones,
        _ when shape.Properties.TryGetValue(name, out var value) && value is not null => value,
        _ when shape is IZoneHolding holder => holder.Zones[name],
        _ => shape.Named(name),
    };
}
