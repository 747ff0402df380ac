using OrchardCore.BackgroundTasks;

namespace Sapling.Data.Invalidating;

/// <summary>At night in Bishkek: deletes rows older than a day from the invalidation log. That changes its digest, so that pages are rendered anew.</summary>
[BackgroundTask(Title = "Thinning the log of caches", Schedule = "23 21 * * *", Description = "Removes what the processes have told one another more than a day ago.")]
internal sealed class ThinInvalidationLogTask(InvalidationLog log) : IBackgroundTask
{
    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => log.ThinAsync(cancellationToken);
}
