using System.Security.Claims;
using ForumOrchard.Editing.Tokens;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ForumOrchard.Editing.Drivers;

/// <summary>
/// Reads what a form with a token would overwrite, before the action runs. The action has often written before its drivers
/// run, and some databases (SQLite with a shared cache, as in Orchard Core 2) let no second connection read what it wrote.
/// </summary>
internal sealed class ReadAheadFilter(StoredItems items, StoredUsers users) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext.Request;

        // The page of an error answers the same request, whose form may be what could not be read.
        var isError = context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (HttpMethods.IsPost(request.Method) && request.HasFormContentType && !isError)
        {
            var form = await request.ReadFormAsync();
            if (form.ContainsKey("ContentItem.Token") && Argument(context, "contentItemId") is { } item)
            {
                await items.ReadAheadAsync(item);
            }

            // Without an id, users edit themselves.
            if (form.ContainsKey("User.Token") && (Argument(context, "id") ?? context.HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier)) is { } user)
            {
                await users.ReadAheadAsync(user);
            }
        }

        await next();
    }

    private static string? Argument(ActionExecutingContext context, string name) => context.ActionArguments.TryGetValue(name, out var value) ? value as string : null;
}
