using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Marks a controller or an action whose pages belong to the admin and use the admin theme.</summary>
/// <param name="template">Route template below the admin prefix; null to use MVC's own routes.</param>
/// <param name="routeName">Name of that route.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class AdminAttribute(string? template = null, string? routeName = null) : Attribute, IAsyncResourceFilter
{
    public string? Template { get; set; } = template;

    public string? RouteName { get; set; } = routeName;

    /// <summary>Marks the request as an admin request.</summary>
    public static void Apply(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Items[typeof(AdminAttribute)] = null;
    }

    /// <summary>Whether the request is an admin request.</summary>
    public static bool IsApplied(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items.ContainsKey(typeof(AdminAttribute));
    }

    /// <inheritdoc/>
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        Apply(context.HttpContext);
        return next();
    }
}
