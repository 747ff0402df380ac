using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OrchardCore.Admin;

namespace Sapling.Features.Admin;

/// <summary>Gives actions with <see cref="AdminAttribute"/> an address below the admin prefix.</summary>
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

    /// <summary>Replaces the names in braces with area, controller and action: the actions of a controller share its attribute.</summary>
    private static string Fill(string text, ActionModel action)
    {
        foreach (var (name, value) in action.Controller.RouteValues.Append(new("controller", action.Controller.ControllerName)).Append(new("action", action.ActionName)))
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
