using Microsoft.AspNetCore.Routing;
using OrchardCore.Navigation;

namespace OrchardCore.DisplayManagement;

public static partial class ShapeFactoryExtensions
{
    public static ValueTask<IShape> PagerAsync(this IShapeFactory factory, Pager pager, int totalItemCount)
        => factory.PagerAsync(pager, totalItemCount, (RouteValueDictionary?)null);

    public static ValueTask<IShape> PagerAsync(this IShapeFactory factory, Pager pager, int totalItemCount, RouteData? routeData)
        => factory.PagerAsync(pager, totalItemCount, routeData?.Values);

    /// <summary>The links between the pages of a list.</summary>
    /// <param name="factory">Makes the shape.</param>
    /// <param name="pager">The page that is shown.</param>
    /// <param name="totalItemCount">Items on all pages together.</param>
    /// <param name="routeValues">Go into each link's address; null for what the address of the request holds.</param>
    public static async ValueTask<IShape> PagerAsync(this IShapeFactory factory, Pager pager, int totalItemCount, RouteValueDictionary? routeValues)
    {
        ArgumentNullException.ThrowIfNull(pager);

        var shape = await factory.CreateAsync("Pager");
        shape.Properties["Page"] = pager.Page;
        shape.Properties["PageSize"] = pager.PageSize;
        shape.Properties["TotalItemCount"] = totalItemCount;
        shape.Properties["RouteValues"] = routeValues;
        return shape;
    }
}
