using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>Describes a menu item and collects its children.</summary>
public class NavigationItemBuilder : NavigationBuilder
{
    private readonly MenuItem _item;

    public NavigationItemBuilder()
        : this(new MenuItem())
    {
    }

    public NavigationItemBuilder(MenuItem existingMenuItem)
    {
        ArgumentNullException.ThrowIfNull(existingMenuItem);

        _item = existingMenuItem;
    }

    public NavigationItemBuilder Caption(LocalizedString caption) => With(item => item.Text = caption);

    public NavigationItemBuilder Position(string position) => With(item => item.Position = position);

    public NavigationItemBuilder Priority(int priority) => With(item => item.Priority = priority);

    public NavigationItemBuilder Url(string url) => With(item => item.Url = url);

    public NavigationItemBuilder Target(string target) => With(item => item.Target = target);

    public NavigationItemBuilder Culture(string culture) => With(item => item.Culture = culture);

    public NavigationItemBuilder Id(string id) => With(item => item.Id = id);

    public NavigationItemBuilder AddClass(string className) => With(item =>
    {
        if (!item.Classes.Contains(className))
        {
            item.Classes.Add(className);
        }
    });

    public NavigationItemBuilder RemoveClass(string className) => With(item => item.Classes.Remove(className));

    public NavigationItemBuilder LinkToFirstChild(bool value) => With(item => item.LinkToFirstChild = value);

    public NavigationItemBuilder LocalNav() => Local(true);

    public NavigationItemBuilder Local(bool value) => With(item => item.LocalNav = value);

    public NavigationItemBuilder Permission(Permission permission) => With(item => item.Permissions.Add(permission));

    public NavigationItemBuilder Permissions(IEnumerable<Permission> permissions) => With(item => item.Permissions.AddRange(permissions));

    public NavigationItemBuilder Resource(object resource) => With(item => item.Resource = resource);

    public NavigationItemBuilder Action(RouteValueDictionary values) => With(item => item.RouteValues = values is null ? null : new RouteValueDictionary(values));

    public NavigationItemBuilder Action(string actionName) => Action(actionName, null, new RouteValueDictionary());

    public NavigationItemBuilder Action(string actionName, string? controllerName) => Action(actionName, controllerName, new RouteValueDictionary());

    public NavigationItemBuilder Action(string actionName, string? controllerName, object values) => Action(actionName, controllerName, new RouteValueDictionary(values));

    public NavigationItemBuilder Action(string actionName, string? controllerName, RouteValueDictionary values) => Action(actionName, controllerName, null, values);

    public NavigationItemBuilder Action(string actionName, string? controllerName, string? areaName) => Action(actionName, controllerName, areaName, []);

    public NavigationItemBuilder Action(string actionName, string? controllerName, string? areaName, RouteValueDictionary values)
    {
        var route = new RouteValueDictionary(values) { ["action"] = actionName };
        if (!string.IsNullOrEmpty(controllerName))
        {
            route["controller"] = controllerName;
        }

        if (!string.IsNullOrEmpty(areaName))
        {
            route["area"] = areaName;
        }

        return With(item => item.RouteValues = route);
    }

    /// <summary>The item, with the children added to this builder.</summary>
    public override List<MenuItem> Build()
    {
        _item.Items = base.Build();
        return [_item];
    }

    private NavigationItemBuilder With(Action<MenuItem> change)
    {
        change(_item);
        return this;
    }
}
