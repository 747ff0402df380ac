using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ForumOrchard.Translations.Rights;

/// <summary>Refuses to begin a translation into a language that is none of the user's: Orchard Core's own page asks only about the item that is translated.</summary>
internal sealed class LanguageFilter(LanguageRights rights) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.RouteData.Values is var route
            && (string?)route["area"] == "OrchardCore.ContentLocalization" && (string?)route["controller"] == "Admin"
            && context.ActionArguments.TryGetValue("targetCulture", out var target) && target is string { Length: > 0 } culture
            && !await rights.MayAsync(context.HttpContext.User, culture))
        {
            context.Result = new ForbidResult();
            return;
        }

        await next();
    }
}
