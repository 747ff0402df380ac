using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;

namespace ForumOrchard.Editing.Trail;

/// <summary>Tells the audit trail, if the site keeps one, that a page of settings was saved: the answer leads on then, and shows the form otherwise.</summary>
public sealed class SettingsTrail(IEnumerable<IAuditTrailManager> trails) : IAsyncActionFilter
{
    public const string Category = "Settings";

    public const string Saved = "Saved";

    /// <inheritdoc/>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var executed = await next();
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method)
            || executed.Result is not RedirectToActionResult
            || context.RouteData.Values["area"] is not "OrchardCore.Settings"
            || context.RouteData.Values["groupId"] is not string group)
        {
            return;
        }

        await RecordAsync(context.HttpContext.User, group);
    }

    /// <summary>For settings that are saved elsewhere than on their page.</summary>
    /// <param name="user">Who has saved them.</param>
    /// <param name="group">Their page, as its address names it.</param>
    public async Task RecordAsync(ClaimsPrincipal user, string group)
    {
        ArgumentNullException.ThrowIfNull(user);
        foreach (var trail in trails)
        {
            await trail.RecordEventAsync(new AuditTrailContext<SettingsEvent>(
                Saved, Category, group, user.FindFirstValue(ClaimTypes.NameIdentifier), user.Identity?.Name, new SettingsEvent { Group = group }));
        }
    }
}
