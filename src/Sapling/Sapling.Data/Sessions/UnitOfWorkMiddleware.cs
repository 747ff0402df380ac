using Microsoft.AspNetCore.Http;

namespace Sapling.Data.Sessions;

/// <summary>
/// Commits the request's session before the first byte of the answer leaves, so that what was acknowledged is in the database;
/// whatever is saved after that is committed at the end. An unhandled exception commits nothing.
/// </summary>
internal sealed class UnitOfWorkMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, UnitOfWork unitOfWork)
    {
        context.Response.OnStarting(static unit => ((UnitOfWork)unit).CommitAsync(), unitOfWork);
        try
        {
            await next(context);
            await unitOfWork.CommitAsync();
        }
        catch
        {
            await unitOfWork.CancelAsync();
            throw;
        }
    }
}
