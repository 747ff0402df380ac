using OrchardCore.BackgroundTasks;

namespace Sapling.Data.Invalidating;

/// <summary>Hourly: deletes rows older than a day from the invalidation log.</summary>
[BackgroundTask(Title = "Thinning the log of caches", Schedule = "23 * * * *", Description = "Removes what the processes have told one another more than a day ago.")]
internal sealed class ThinInvalidationLogTask(InvalidationLog log) : IBackgroundTask
{
    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => log.ThinAsync(cancellationToken);
}
