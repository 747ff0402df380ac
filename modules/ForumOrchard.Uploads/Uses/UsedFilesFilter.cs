using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.FileStorage;

namespace ForumOrchard.Uploads.Uses;

/// <summary>
/// Refuses what Orchard Core's media library would do to files that items use: it logs the refusal of <see cref="UsedFilesHandler"/>, and deletes or moves the file all the same.
/// </summary>
internal sealed class UsedFilesFilter(UsedFilesHandler used) : IAsyncActionFilter
{
    private const string Library = "OrchardCore.Media.Controllers";

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (HttpMethods.IsPost(context.HttpContext.Request.Method) && context.ActionDescriptor is ControllerActionDescriptor action && action.ControllerTypeInfo.Namespace == Library)
        {
            try
            {
                foreach (var path in Leaving(action.ActionName, context.ActionArguments))
                {
                    await used.CheckAsync(path);
                }
            }
            catch (FileStoreException exception)
            {
                context.Result = new ObjectResult(exception.Message) { StatusCode = StatusCodes.Status403Forbidden };
                return;
            }
        }

        await next();
    }

    /// <summary>The paths that would no longer be where they are.</summary>
    private static IEnumerable<string> Leaving(string action, IDictionary<string, object?> arguments) => action switch
    {
        "DeleteFolder" or "DeleteMedia" when arguments.TryGetValue("path", out var path) && path is string one => [one],
        "DeleteMediaList" when arguments.TryGetValue("paths", out var paths) && paths is string[] several => several,
        "MoveMedia" when arguments.TryGetValue("oldPath", out var path) && path is string one => [one],
        "MoveMediaList" when arguments.TryGetValue("mediaNames", out var names) && names is string[] several =>
            several.Select(name => arguments.TryGetValue("sourceFolder", out var folder) && folder is string { Length: > 0 } and not "root" ? $"{folder}/{name}" : name),
        _ => [],
    };
}
