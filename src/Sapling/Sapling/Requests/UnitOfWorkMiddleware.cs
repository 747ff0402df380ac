using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Requests;

/// <summary>
/// Each request is a unit of work: committed at its end, cancelled by an exception. What changes something is committed before the first
/// byte of the answer leaves, so that nothing is acknowledged that may still be lost.
/// </summary>
internal sealed class UnitOfWorkMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var scope = new ShellScope(context.RequestServices);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.OnStarting(scope.CompleteAsync);
        }

        return scope.RunAsync(() => next(context));
    }
}
