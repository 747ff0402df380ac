using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;

namespace Sapling.Features.Autoroute;

/// <summary>Routes the address of a published item to the controller that displays items; leaves other addresses alone.</summary>
internal sealed class AutorouteTransformer(IAutorouteEntries entries, IOptions<AutorouteOptions> options) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var (found, entry) = await entries.TryGetEntryByPathAsync(httpContext.Request.Path.Value ?? string.Empty);

        if (!found)
        {
            return null!;
        }

        var route = new RouteValueDictionary(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = entry!.ContentItemId };

        if (entry.ContainedContentItemId is { } contained)
        {
            route[options.Value.ContainedContentItemIdKey] = contained;
        }

        if (entry.JsonPath is { } jsonPath)
        {
            route[options.Value.JsonPathKey] = jsonPath;
        }

        return route;
    }
}
