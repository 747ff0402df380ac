using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A source of placements, asked once for each shape that is filled.</summary>
public interface IShapePlacementProvider
{
    /// <summary>Null if it has nothing to say here.</summary>
    Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context);
}

/// <summary>Answers where shapes go.</summary>
public interface IPlacementInfoResolver
{
    /// <summary>Null if it has no answer.</summary>
    PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext);
}
