using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace ForumOrchard.Search.Unanswered;

/// <summary>Changes stored queries while other processes may change them too.</summary>
internal static class BookKeeping
{
    private const int Attempts = 5;

    /// <summary>Runs the change in its own unit of work, and repeats it if another process was faster.</summary>
    public static async Task ChangeAsync(Func<QueryBook, Task> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var isDone = false;
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                try
                {
                    await change(scope.ServiceProvider.GetRequiredService<QueryBook>());
                    isDone = true;
                }
                catch (ConcurrencyException) when (attempt < Attempts)
                {
                    // Repeat with the data that the other has written.
                }
            });
            if (isDone)
            {
                return;
            }

            await Task.Delay(Random.Shared.Next(10, 100 * attempt), cancellationToken);
        }
    }
}
