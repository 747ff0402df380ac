using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A source of placements, called once for each shape that is filled.</summary>
public interface IShapePlacementProvider
{
    /// <summary>Null if it places nothing here.</summary>
    Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context);
}

/// <summary>Resolves where shapes go.</summary>
public interface IPlacementInfoResolver
{
    /// <summary>Null if it does not place the shape.</summary>
    PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext);
}
