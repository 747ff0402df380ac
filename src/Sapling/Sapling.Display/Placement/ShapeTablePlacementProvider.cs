using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using Sapling.Display.Descriptors;

namespace Sapling.Display.Placement;

/// <summary>Resolves placements from the placement files in the current theme's shape table.</summary>
internal sealed class ShapeTablePlacementProvider(CurrentShapeTable shapeTable) : IShapePlacementProvider
{
    private Resolver? _resolver;

    public async Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context) =>
        _resolver ??= new Resolver(await shapeTable.GetAsync());

    private sealed class Resolver(ShapeTable table) : IPlacementInfoResolver
    {
        public PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext)
        {
            if (!table.Descriptors.TryGetValue(placementContext.ShapeType, out var descriptor))
            {
                return null;
            }

            return descriptor.Placement(placementContext)
                ?? (descriptor.DefaultPlacement is null ? null : PlacementInfo.FromLocation(descriptor.DefaultPlacement));
        }
    }
}
