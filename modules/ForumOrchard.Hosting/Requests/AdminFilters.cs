using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace ForumOrchard.Hosting.Requests;

/// <summary>Filters for the actions of the admin alone: a page for visitors neither makes nor runs them.</summary>
public static class AdminFilters
{
    /// <summary>Adds a filter to every action of the admin, also of other modules.</summary>
    /// <typeparam name="TFilter">The filter; each request makes one from its services.</typeparam>
    public static void AddAdminFilter<TFilter>(this MvcOptions options)
        where TFilter : IFilterMetadata
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Conventions.Add(new Convention(typeof(TFilter)));
    }

    private sealed class Convention(Type filter) : IActionModelConvention
    {
        public void Apply(ActionModel action)
        {
            if (IsOfAdmin(action))
            {
                action.Filters.Add(new TypeFilterAttribute(filter));
            }
        }

        /// <summary>As Orchard Core tells: by the attribute, or by the controller's name.</summary>
        private static bool IsOfAdmin(ActionModel action) =>
            action.Controller.ControllerName == "Admin" || action.Attributes.Concat(action.Controller.Attributes).OfType<AdminAttribute>().Any();
    }
}
