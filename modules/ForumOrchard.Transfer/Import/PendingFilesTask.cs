using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace ForumOrchard.Transfer.Import;

/// <summary>Goes on with files that could not be put in place at once, such as on a full disk. Once on all processes: they share the folder of archives.</summary>
[BackgroundTask(Schedule = "* * * * *", Title = "Files of imports", Description = "Puts the files of imports in place.", LockTimeout = 1_000, LockExpiration = 600_000)]
public sealed class PendingFilesTask : IBackgroundTask
{
    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => serviceProvider.GetRequiredService<PendingFiles>().PutInPlaceAsync();
}
