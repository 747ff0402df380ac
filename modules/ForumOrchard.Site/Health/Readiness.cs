using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data;

namespace ForumOrchard.Site.Health;

/// <summary>
/// Tells a load balancer whether the site can serve: 200 while its database answers, 503 while it does not. Orchard Core's
/// <c>/health/live</c> says no more than that the process runs; a check added to it would have the process ended whenever the database rests.
/// </summary>
internal sealed partial class Readiness(IDbConnectionAccessor database, ILogger<Readiness> logger)
{
    /// <summary>Answers with one English word, as health checks of ASP.NET do: machines read it.</summary>
    public static async Task WriteAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var ready = await ActivatorUtilities.CreateInstance<Readiness>(context.RequestServices).IsReadyAsync(context.RequestAborted);
        await Results.Text(ready ? "Healthy" : "Unhealthy", statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable)
            .ExecuteAsync(context);
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = database.CreateConnection();
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "select 1";
            await command.ExecuteScalarAsync(cancellation);
            return true;
        }
        catch (DbException exception)
        {
            LogUnreachable(exception);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The database does not answer.")]
    private partial void LogUnreachable(Exception exception);
}
