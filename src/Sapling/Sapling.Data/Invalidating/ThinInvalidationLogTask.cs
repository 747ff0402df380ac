using OrchardCore.BackgroundTasks;

namespace Sapling.Data.Invalidating;

/// <summary>Each hour: removes what is older than a day from the log of what is out of date.</summary>
[BackgroundTask(Title = "Thinning the log of caches", Schedule = "23 * * * *", Description = "Removes what the processes have told one another more than a day ago.")]
internal sealed class ThinInvalidationLogTask(InvalidationLog log) : IBackgroundTask
{
    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => log.ThinAsync(cancellationToken);
}
