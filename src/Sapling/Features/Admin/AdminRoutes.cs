using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OrchardCore.Admin;

namespace Sapling.Features.Admin;

/// <summary>Gives actions with <see cref="AdminAttribute"/> an address below the admin's prefix.</summary>
internal sealed class AdminRoutes(string prefix) : IActionModelConvention
{
    private const string UsualTemplate = "{area}/{controller}/{action}/{id?}";

    public void Apply(ActionModel action)
    {
        var admin = action.Attributes.OfType<AdminAttribute>().FirstOrDefault();
        var ofController = action.Controller.Attributes.OfType<AdminAttribute>().FirstOrDefault();
        if (admin is null && ofController is null)
        {
            return;
        }

        var template = Fill(admin?.Template ?? ofController?.Template ?? UsualTemplate, action);
        var name = admin?.RouteName ?? ofController?.RouteName;
        foreach (var selector in action.Selectors)
        {
            selector.AttributeRouteModel = new AttributeRouteModel
            {
                Template = $"/{prefix}/{template}".TrimEnd('/'),
                Name = name is null ? null : Fill(name, action),
            };
        }
    }

    /// <summary>With area, controller and action in place of their names in braces: the attribute of a controller is shared by its actions.</summary>
    private static string Fill(string text, ActionModel action)
    {
        foreach (var (name, value) in action.Controller.RouteValues.Append(new("controller", action.Controller.ControllerName)).Append(new("action", action.ActionName)))
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
