using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;

namespace ForumOrchard.Hosting.Health;

/// <summary>
/// Readiness for a load balancer: 200 if the database responds, 503 if not. "Degraded" is for the operator, and also
/// 200: pages are served, but something needs attention. Orchard Core's <c>/health/live</c> only shows that the process
/// runs; a check added there would get the process killed whenever the database is down.
/// </summary>
internal sealed partial class Readiness(
    IDbConnectionAccessor database,
    IOptions<ShellOptions> shells,
    UnreadableKeys keys,
    ILogger<Readiness> logger)
{
    /// <summary>Bytes that a day of editing may need.</summary>
    private const long LeastSpace = 64 << 20;

    /// <summary>Responds with one English word, as ASP.NET health checks do, because machines read it.</summary>
    public static async Task WriteAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var readiness = ActivatorUtilities.CreateInstance<Readiness>(context.RequestServices);
        var ready = await readiness.IsReadyAsync(context.RequestAborted);
        await Results.Text(!ready ? "Unhealthy" : readiness.NeedsAHand() ? "Degraded" : "Healthy", statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable)
            .ExecuteAsync(context);
    }

    /// <summary>Whether disk space is low, or a key had to be set aside.</summary>
    private bool NeedsAHand() =>
        keys.Exist
        || (Path.Exists(shells.Value.ShellsApplicationDataPath) && new DriveInfo(shells.Value.ShellsApplicationDataPath).AvailableFreeSpace < LeastSpace);

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
