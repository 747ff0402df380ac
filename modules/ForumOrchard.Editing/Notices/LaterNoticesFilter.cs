using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Editing.Notices;

/// <summary>Shows <see cref="LaterNotices"/> below those of the action.</summary>
internal sealed class LaterNoticesFilter(LaterNotices notices, INotifier notifier) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        foreach (var notice in executed.Exception is null ? notices.All : [])
        {
            await notifier.InformationAsync(notice);
        }
    }
}
