using OrchardCore.BackgroundTasks;

namespace ForumOrchard.Translations.Memory.Building;

/// <summary>Every minute: builds the memory on, if somebody has asked for it.</summary>
[BackgroundTask(
    Title = "Translation memory",
    Schedule = "* * * * *",
    Description = "Builds the translation memory of the translations that the site has.",
    LockTimeout = 1000,
    LockExpiration = 300_000)]
public sealed class BuildMemoryTask : IBackgroundTask
{
    /// <summary>Other tasks need their turn, and the next run is a minute away.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(40);

    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => MemoryBuild.GoOnAsync(Enough, cancellationToken);
}
