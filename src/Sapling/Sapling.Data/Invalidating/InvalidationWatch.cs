using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sapling.Modules.Cache;

namespace Sapling.Data.Invalidating;

/// <summary>Looks twice a second for changes by other processes, at once if it is told of one, and retries failed invalidations, as long as the site runs.</summary>
internal sealed partial class InvalidationWatch(InvalidationLog log, InvalidationHandlers handlers, ILogger<InvalidationWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(400);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failure = "";
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await log.CatchUpAsync(stoppingToken);
                await handlers.RaiseMissedAsync();
                failure = "";
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                // The site is stopping, and its services may already be disposed.
                return;
            }
            catch (Exception exception)
            {
                // While the database is unreachable nothing changes, so nothing is missed.
                if (exception.Message != failure)
                {
                    LogFailure(exception);
                    failure = exception.Message;
                }
            }

            await log.WaitAsync(Look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Error, "What other processes have changed could not be read; this is tried again.")]
    private partial void LogFailure(Exception exception);
}
