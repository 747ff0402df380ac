using OrchardCore.BackgroundTasks;

namespace ForumOrchard.Search.Unanswered;

/// <summary>Daily, at night in Bishkek: deletes queries older than ninety days.</summary>
[BackgroundTask(
    Title = "Old searches without results",
    Schedule = "41 20 * * *",
    Description = "Removes what visitors did not find more than ninety days ago.",
    LockTimeout = 1000,
    LockExpiration = 60_000)]
public sealed class RemoveQueriesTask : IBackgroundTask
{
    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        BookKeeping.ChangeAsync(book => book.RemoveOldAsync(cancellationToken), cancellationToken);
}
