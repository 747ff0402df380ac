using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Descriptors;
using Sapling.Modules.Files;

namespace Sapling.Display.Placement;

/// <summary>Adds the rules of a module's placement.json to shape descriptors.</summary>
internal sealed class PlacementHarvester(IModuleFiles files, IHttpContextAccessor httpContextAccessor)
{
    /// <summary>Rules harvested later are asked first; a result without a location is completed by earlier rules.</summary>
    public void Harvest(string moduleId, Func<string, ShapeDescriptor> describe)
    {
        if (files.Find(moduleId, "placement.json") is not { } file)
        {
            return;
        }

        using var stream = file.CreateReadStream();
        foreach (var (shapeType, rules) in PlacementFile.Parse(stream, $"{moduleId}/placement.json"))
        {
            var descriptor = describe(shapeType);
            var earlier = descriptor.Placement;
            descriptor.Placement = context => Resolve(rules, context) is not { } found
                ? earlier(context)
                : found.Location is null && earlier(context) is { } beneath ? Combine(beneath, found) : found;
        }
    }

    private PlacementInfo? Resolve(PlacementRule[] rules, ShapePlacementContext context)
    {
        var path = httpContextAccessor.HttpContext?.Request.Path ?? default;
        PlacementInfo? result = null;
        foreach (var rule in rules)
        {
            if (rule.Matches(context, path))
            {
                result = result is not null && rule.Placement.Location is null ? Combine(result, rule.Placement) : rule.Placement;
            }
        }

        return result;
    }

    private static PlacementInfo Combine(PlacementInfo beneath, PlacementInfo above) => new()
    {
        Location = above.Location ?? beneath.Location,
        ShapeType = above.ShapeType ?? beneath.ShapeType,
        Alternates = beneath.Alternates is null || above.Alternates is null
            ? above.Alternates ?? beneath.Alternates
            : [.. beneath.Alternates, .. above.Alternates],
        Wrappers = beneath.Wrappers is null || above.Wrappers is null
            ? above.Wrappers ?? beneath.Wrappers
            : [.. beneath.Wrappers, .. above.Wrappers],
        Source = above.Source,
    };
}
