using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Routing;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Editing.Notices;

/// <summary>Shows <see cref="LaterNotices"/> below those of the action.</summary>
internal sealed class LaterNoticesFilter(LaterNotices notices, INotifier notifier, IUrlHelperFactory urls) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        foreach (var notice in executed.Exception is null ? notices.Before(NextPage(executed)) : [])
        {
            await notifier.InformationAsync(notice);
        }
    }

    private string? NextPage(ActionExecutedContext executed) => executed.Result switch
    {
        RedirectToActionResult to => urls.GetUrlHelper(executed).Action(to.ActionName, to.ControllerName, to.RouteValues),
        RedirectToRouteResult to => urls.GetUrlHelper(executed).RouteUrl(to.RouteName, to.RouteValues),
        _ => null,
    };
}
