using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Display.Zones;

/// <summary>Creates the layout on first use.</summary>
internal sealed class LayoutAccessor(IShapeFactory shapeFactory) : ILayoutAccessor
{
    private IZoneHolding? _layout;

    public async Task<IZoneHolding> GetLayoutAsync() =>
        _layout ??= (IZoneHolding)await shapeFactory.CreateAsync(
            "Layout",
            () => new ValueTask<IShape>(new ZoneHolding(() => shapeFactory.CreateAsync("Zone"))));
}
