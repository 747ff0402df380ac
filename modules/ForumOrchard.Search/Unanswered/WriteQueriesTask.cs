using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace ForumOrchard.Search.Unanswered;

/// <summary>Every minute: writes the counts from the memory of this process to the database. Without a lock, because each process has its own.</summary>
[BackgroundTask(
    Title = "Searches without results",
    Schedule = "* * * * *",
    Description = "Writes down what visitors did not find, without anything about the visitors.")]
public sealed class WriteQueriesTask : IBackgroundTask
{
    /// <inheritdoc/>
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var tally = serviceProvider.GetRequiredService<QueryTally>();
        if (tally.Take() is not { Count: > 0 } asked)
        {
            return;
        }

        var isWritten = false;
        try
        {
            await BookKeeping.ChangeAsync(book => book.AddAsync(asked, cancellationToken), cancellationToken);
            isWritten = true;
        }
        finally
        {
            // The next run tries again.
            foreach (var one in isWritten ? [] : asked)
            {
                tally.Add(one);
            }
        }
    }
}
