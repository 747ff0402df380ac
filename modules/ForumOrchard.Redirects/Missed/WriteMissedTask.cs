using ForumOrchard.Languages.Days;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using YesSql;

namespace ForumOrchard.Redirects.Missed;

/// <summary>Every minute: writes the counts from memory to the database.</summary>
[BackgroundTask(
    Title = "Addresses that lead nowhere",
    Schedule = "* * * * *",
    Description = "Writes down at which addresses visitors found nothing, without anything about the visitors.",
    LockTimeout = 1000,
    LockExpiration = 60_000)]
public sealed class WriteMissedTask : IBackgroundTask
{
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
            var session = serviceProvider.GetRequiredService<ISession>();
            var missed = await session.Query<MissedAddresses>().FirstOrDefaultAsync(cancellationToken) ?? new MissedAddresses();
            missed.Add(counts, await serviceProvider.GetRequiredService<SiteDays>().DateAsync(serviceProvider.GetRequiredService<IClock>().UtcNow));
            await session.SaveAsync(missed, checkConcurrency: true);
            await session.SaveChangesAsync(cancellationToken);
            isWritten = true;
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
}
