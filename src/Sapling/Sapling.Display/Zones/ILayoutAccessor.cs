using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Layout;

/// <summary>The layout shape of the current request.</summary>
public interface ILayoutAccessor
{
    Task<IZoneHolding> GetLayoutAsync();
}
