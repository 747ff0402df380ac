using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Requests;

/// <summary>
/// Makes each request a unit of work: committed at its end, cancelled by an exception. A request that changes something
/// commits before the first byte of the response is sent, so that nothing is acknowledged that could still be lost.
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
