using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.Navigation;

namespace Sapling.Features.Navigation;

/// <summary>
/// Menus built by providers: the shape <c>Navigation</c> with a <c>MenuName</c>, and its <c>NavigationItem</c>s and
/// <c>NavigationItemLink</c>s, with alternates by menu name.
/// </summary>
internal sealed class NavigationShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Navigation").OnDisplaying(BuildAsync);
        builder.Describe("NavigationItem").OnDisplaying(static context => AddAlternates(context.Shape, "NavigationItem"));
        builder.Describe("NavigationItemLink").OnDisplaying(static context => AddAlternates(context.Shape, "NavigationItemLink"));
        return ValueTask.CompletedTask;
    }

    private static async Task BuildAsync(ShapeDisplayContext context)
    {
        var navigation = context.Shape;
        if (navigation.Items.Count > 0 || navigation.GetProperty<string>("MenuName") is not { Length: > 0 } name
            || context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext is not { } http)
        {
            return;
        }

        navigation.Metadata.Alternates.Add($"Navigation__{name.EncodeAlternateElement()}");
        navigation.Classes.Add("menu");

        var action = new ActionContext(http, http.GetRouteData(), new ActionDescriptor());
        var items = await context.ServiceProvider.GetRequiredService<INavigationManager>().BuildMenuAsync(name, action);
        await AddAsync(navigation, items, name, level: 0, http.Request, context.ServiceProvider.GetRequiredService<IShapeFactory>());
    }

    /// <returns>Whether one of the items, or an item below them, links to the current page.</returns>
    private static async Task<bool> AddAsync(IShape parent, IEnumerable<MenuItem> items, string name, int level, HttpRequest request, IShapeFactory shapes)
    {
        var any = false;
        foreach (var item in items)
        {
            var shape = await shapes.CreateAsync("NavigationItem");
            var below = await AddAsync(shape, item.Items, name, level + 1, request, shapes);
            var selected = below || request.PathBase.Add(request.Path).Equals(item.Href, StringComparison.OrdinalIgnoreCase);

            shape.Id = item.Id;
            shape.Properties["Text"] = item.Text.Value;
            shape.Properties["Href"] = item.Href;
            shape.Properties["Target"] = item.Target;
            shape.Properties["MenuName"] = name;
            shape.Properties["Level"] = level;
            shape.Properties["Selected"] = selected;
            foreach (var className in item.Classes)
            {
                shape.Classes.Add(className);
            }

            await parent.AddAsync(shape, null);
            any |= selected;
        }

        return any;
    }

    private static void AddAlternates(IShape item, string shapeType)
    {
        var level = item.GetProperty<int>("Level");
        item.Metadata.Alternates.Add($"{shapeType}__level__{level}");
        if (item.GetProperty<string>("MenuName")?.EncodeAlternateElement() is { } name)
        {
            item.Metadata.Alternates.Add($"{shapeType}__{name}");
            item.Metadata.Alternates.Add($"{shapeType}__{name}__level__{level}");
        }
    }
}
