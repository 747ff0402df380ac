using ForumOrchard.Languages.Days;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using YesSql;

namespace ForumOrchard.Redirects.Missed;

/// <summary>Every minute: writes the counts from the memory of this process to the database. Without a lock, because each process has its own.</summary>
[BackgroundTask(
    Title = "Addresses that lead nowhere",
    Schedule = "* * * * *",
    Description = "Writes down at which addresses visitors found nothing, without anything about the visitors.")]
public sealed class WriteMissedTask : IBackgroundTask
{
    private const int Attempts = 5;

    /// <inheritdoc/>
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var tally = serviceProvider.GetRequiredService<MissedTally>();
        if (tally.Take() is not { Count: > 0 } counts)
        {
            return;
        }

        var isWritten = false;
        try
        {
            for (var attempt = 1; !isWritten; attempt++)
            {
                await ShellScope.UsingChildScopeAsync(async scope => isWritten = await AddAsync(scope.ServiceProvider, counts, mayFail: attempt < Attempts, cancellationToken));
                await Task.Delay(isWritten ? 0 : Random.Shared.Next(10, 100 * attempt), cancellationToken);
            }
        }
        finally
        {
            // The next run tries again.
            foreach (var (path, count) in isWritten ? new Dictionary<string, int>() : counts)
            {
                tally.Add(path, count);
            }
        }
    }

    /// <returns>False if another process wrote at the same moment, and this may be tried again.</returns>
    private static async Task<bool> AddAsync(IServiceProvider services, IReadOnlyDictionary<string, int> counts, bool mayFail, CancellationToken cancellationToken)
    {
        try
        {
            var session = services.GetRequiredService<ISession>();
            var missed = await session.Query<MissedAddresses>().FirstOrDefaultAsync(cancellationToken) ?? new MissedAddresses();
            missed.Add(counts, await services.GetRequiredService<SiteDays>().DateAsync(services.GetRequiredService<IClock>().UtcNow));
            await session.SaveAsync(missed, checkConcurrency: true);
            await session.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (ConcurrencyException) when (mayFail)
        {
            return false;
        }
    }
}
