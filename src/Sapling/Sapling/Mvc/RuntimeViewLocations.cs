using Microsoft.AspNetCore.Mvc.Razor;
using Sapling.Features;

namespace Sapling.Mvc;

/// <summary>The area of a stock feature has its views in the assembly of the runtime that carries the feature.</summary>
internal sealed class RuntimeViewLocations(EnabledFeatures features) : IViewLocationExpander
{
    public void PopulateValues(ViewLocationExpanderContext context)
    {
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var owner = features.Features.FirstOrDefault(feature => feature.Id == context.AreaName)?.Module;
        return owner is null || owner.Id == context.AreaName
            ? viewLocations
            : viewLocations.Concat([$"/{owner.SubPath}/Views/{{1}}/{{0}}.cshtml", $"/{owner.SubPath}/Views/Shared/{{0}}.cshtml"]);
    }
}
