using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sapling.Modules.Cache;

namespace Sapling.Data.Invalidating;

/// <summary>Looks twice a second for what other processes have changed, and for what a cache here did not hear, as long as the site runs.</summary>
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
                // The site ends, and what this works with may be gone already.
                return;
            }
            catch (Exception exception)
            {
                // A database that is away changes nothing meanwhile; nothing is missed.
                if (exception.Message != failure)
                {
                    LogFailure(exception);
                    failure = exception.Message;
                }
            }

            await Task.Delay(Look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Error, "What other processes have changed could not be read; this is tried again.")]
    private partial void LogFailure(Exception exception);
}
