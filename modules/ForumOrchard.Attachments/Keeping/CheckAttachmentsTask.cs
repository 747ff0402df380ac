using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Attachments.Keeping;

/// <summary>Once a day, at night in Bishkek: files that were replaced under their names are read again, and texts of files that no item has any more are let go.</summary>
[BackgroundTask(
    Title = "Changes of attached files",
    Schedule = "23 20 * * *",
    Description = "Finds attached files that were replaced, and forgets those that are attached no longer.",
    LockTimeout = 1000,
    LockExpiration = 300_000)]
public sealed class CheckAttachmentsTask(IClock clock) : IBackgroundTask
{
    private const int BatchSize = 100;

    /// <summary>A draft that has a file may be published soon.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromDays(2);

    /// <inheritdoc/>
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        await InBatchesAsync(AskAsync, cancellationToken);
        await InBatchesAsync(ForgetAsync, cancellationToken);
    }

    /// <summary>Calls the work with where the batch before ended, until it returns 0.</summary>
    private static async Task InBatchesAsync(Func<IServiceProvider, long, Task<long>> work, CancellationToken cancellationToken)
    {
        var last = -1L;
        while (last != 0 && !cancellationToken.IsCancellationRequested)
        {
            await ShellScope.UsingChildScopeAsync(async scope => last = await work(scope.ServiceProvider, last));
        }
    }

    private static async Task<long> AskAsync(IServiceProvider services, long last)
    {
        var rows = (await services.GetRequiredService<ISession>().QueryIndex<AttachedFileIndex>(index => index.Id > last)
            .OrderBy(index => index.Id).Take(BatchSize).ListAsync()).ToList();
        foreach (var path in rows.Select(row => row.Path).Distinct(StringComparer.Ordinal))
        {
            await services.GetRequiredService<KeptTexts>().AskAsync(path);
        }

        return rows.Count == BatchSize ? rows[^1].Id : 0;
    }

    private async Task<long> ForgetAsync(IServiceProvider services, long last)
    {
        var session = services.GetRequiredService<ISession>();
        var rows = (await session.QueryIndex<AttachedTextIndex>(index => index.DocumentId > last)
            .OrderBy(index => index.DocumentId).Take(BatchSize).ListAsync()).ToList();
        var paths = rows.Select(row => row.Path).ToArray();
        var used = (await session.QueryIndex<AttachedFileIndex>(index => index.Path.IsIn(paths)).ListAsync()).Select(row => row.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => !used.Contains(row.Path)))
        {
            if (await session.GetAsync<KeptText>(row.DocumentId) is { } kept && clock.UtcNow - kept.AskedUtc > Idle)
            {
                session.Delete(kept);
            }
        }

        return rows.Count == BatchSize ? rows[^1].DocumentId : 0;
    }
}
