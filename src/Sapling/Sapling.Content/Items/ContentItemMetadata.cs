using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement;

/// <summary>The routes to show, edit and remove an item, as an aspect.</summary>
public class ContentItemMetadata
{
    public RouteValueDictionary? DisplayRouteValues { get; set; }

    public RouteValueDictionary? EditorRouteValues { get; set; }

    public RouteValueDictionary? CreateRouteValues { get; set; }

    public RouteValueDictionary? RemoveRouteValues { get; set; }

    public RouteValueDictionary? AdminRouteValues { get; set; }
}
