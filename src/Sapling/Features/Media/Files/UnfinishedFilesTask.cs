using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;

namespace Sapling.Features.Media.Files;

/// <summary>Deletes every night what uploads that were cut off, as by a power failure, have left in the library.</summary>
[BackgroundTask(Schedule = "11 21 * * *", Title = "Unfinished files", Description = "Deletes what uploads that were cut off have left in the media library.")]
internal sealed class UnfinishedFilesTask : IBackgroundTask
{
    private static readonly TimeSpan LongestUpload = TimeSpan.FromDays(1);

    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        serviceProvider.GetRequiredService<MediaFileStore>().DeleteUnfinished(serviceProvider.GetRequiredService<IClock>().UtcNow - LongestUpload);
        return Task.CompletedTask;
    }
}
