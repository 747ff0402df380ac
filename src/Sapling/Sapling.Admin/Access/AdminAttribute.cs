using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>
/// Makes a controller or an action a page of the admin: its address begins with the admin's prefix, and only those with
/// <see cref="AdminPermissions.AccessAdminPanel"/> reach it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AdminAttribute : Attribute, IAsyncResourceFilter
{
    /// <param name="template">Address below the admin's prefix; <c>{area}/{controller}/{action}/{id?}</c> unless given.</param>
    /// <param name="routeName">Name of the route; none unless given.</param>
    public AdminAttribute(string? template = null, string? routeName = null)
    {
        Template = template;
        RouteName = routeName;
    }

    public string? Template { get; set; }

    public string? RouteName { get; set; }

    /// <summary>Marks the request as one of the admin's.</summary>
    public static void Apply(HttpContext context) => context.Items[typeof(AdminAttribute)] = true;

    /// <summary>Whether the request is one of the admin's.</summary>
    public static bool IsApplied(HttpContext context) => context.Items.ContainsKey(typeof(AdminAttribute));

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        Apply(context.HttpContext);
        return next();
    }
}
