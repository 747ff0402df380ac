using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>The route that shows content items.</summary>
public class AutorouteOptions
{
    public RouteValueDictionary GlobalRouteValues { get; set; } = [];

    public string ContentItemIdKey { get; set; } = "contentItemId";

    public string ContainedContentItemIdKey { get; set; } = "containedContentItemId";

    public string JsonPathKey { get; set; } = "jsonPath";
}
