using System.Data.Common;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;

namespace ForumOrchard.Hosting.Health;

/// <summary>
/// Tells a load balancer whether the site can serve: 200 while its database answers, 503 while it does not. "Degraded" is for the operator, and
/// 200 as well: pages are served, but something needs a hand. Orchard Core's
/// <c>/health/live</c> says no more than that the process runs; a check added to it would have the process ended whenever the database rests.
/// </summary>
internal sealed partial class Readiness(
    IDbConnectionAccessor database,
    IOptions<ShellOptions> shells,
    IOptions<KeyManagementOptions> keys,
    ILogger<Readiness> logger)
{
    /// <summary>What a day of editing may need, in bytes.</summary>
    private const long LeastSpace = 64 << 20;

    /// <summary>Answers with one English word, as health checks of ASP.NET do: machines read it.</summary>
    public static async Task WriteAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var readiness = ActivatorUtilities.CreateInstance<Readiness>(context.RequestServices);
        var ready = await readiness.IsReadyAsync(context.RequestAborted);
        await Results.Text(!ready ? "Unhealthy" : readiness.NeedsAHand() ? "Degraded" : "Healthy", statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable)
            .ExecuteAsync(context);
    }

    /// <summary>Whether there is little space for data, or a key had to be set aside.</summary>
    private bool NeedsAHand() =>
        keys.Value.XmlRepository is ReadableKeys { HasUnreadable: true }
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
