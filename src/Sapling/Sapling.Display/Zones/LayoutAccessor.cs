using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Display.Zones;

/// <summary>Makes the layout when it is first asked for.</summary>
internal sealed class LayoutAccessor(IShapeFactory shapeFactory) : ILayoutAccessor
{
    private IZoneHolding? _layout;

    public async Task<IZoneHolding> GetLayoutAsync() =>
        _layout ??= (IZoneHolding)await shapeFactory.CreateAsync(
            "Layout",
            () => new ValueTask<IShape>(new ZoneHolding(() => shapeFactory.CreateAsync("Zone"))));
}
