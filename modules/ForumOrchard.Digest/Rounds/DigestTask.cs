using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace ForumOrchard.Digest.Rounds;

/// <summary>Every ten minutes: looks for whom something new waits.</summary>
[BackgroundTask(
    Title = "Mail about what waits",
    Schedule = "*/10 * * * *",
    Description = "Tells people by mail what waits for them.",
    LockTimeout = 1000,
    LockExpiration = 600_000)]
public sealed class DigestTask : IBackgroundTask
{
    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<DigestRound>().RunAsync(cancellationToken);
}
