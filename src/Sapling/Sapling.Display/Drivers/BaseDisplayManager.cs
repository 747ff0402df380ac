using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement;

/// <summary>Base of display managers: creates the shape to fill and finds placements in it.</summary>
public abstract class BaseDisplayManager(IShapeFactory shapeFactory, IEnumerable<IShapePlacementProvider> placementProviders)
{
    /// <summary>Has the placement providers place shapes in the context's shape; the provider registered last is asked first.</summary>
    protected async Task BindPlacementAsync(IBuildShapeContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        var resolvers = new List<IPlacementInfoResolver>();
        foreach (var provider in placementProviders)
        {
            if (await provider.BuildPlacementInfoResolverAsync(context) is { } resolver)
            {
                resolvers.Insert(0, resolver);
            }
        }

        context.FindPlacement = (shapeType, differentiator, displayType, at) =>
        {
            var question = new ShapePlacementContext(shapeType, displayType, differentiator, at.Shape);
            foreach (var resolver in resolvers)
            {
                if (resolver.ResolvePlacement(question) is { } answer)
                {
                    return answer;
                }
            }

            return null;
        };
    }

    /// <summary>A shape with zones.</summary>
    protected ValueTask<IShape> CreateContentShapeAsync(string actualShapeType) =>
        shapeFactory.CreateAsync(actualShapeType, () => new ValueTask<IShape>(new ZoneHolding(() => shapeFactory.CreateAsync("ContentZone"))));
}
