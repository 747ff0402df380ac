using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Attachments.Storage;

/// <summary>Daily, at night in Bishkek: deletes texts of files that are no longer attached, and queues attached files that nobody has requested yet.</summary>
[BackgroundTask(
    Title = "Files that are attached no longer",
    Schedule = "23 20 * * *",
    Description = "Forgets the text of files that are attached no longer.",
    LockTimeout = 1000,
    LockExpiration = 300_000)]
public sealed class ForgetAttachmentsTask(IClock clock) : IBackgroundTask
{
    /// <summary>A file of a draft may be published soon.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromDays(2);

    /// <inheritdoc/>
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        await Batches.RunAsync(AskAsync, cancellationToken);
        await Batches.RunAsync(ForgetAsync, cancellationToken);
    }

    private static async Task<long> AskAsync(IServiceProvider services, long last)
    {
        var rows = (await services.GetRequiredService<ISession>().QueryIndex<AttachedFileIndex>(index => index.Id > last)
            .OrderBy(index => index.Id).Take(Batches.Size).ListAsync()).ToList();
        foreach (var path in rows.Select(row => row.Path).Distinct(StringComparer.Ordinal))
        {
            await services.GetRequiredService<KeptTexts>().AskAsync(path);
        }

        return rows.Count == Batches.Size ? rows[^1].Id : 0;
    }

    private async Task<long> ForgetAsync(IServiceProvider services, long last)
    {
        var session = services.GetRequiredService<ISession>();
        var rows = (await session.QueryIndex<AttachedTextIndex>(index => index.DocumentId > last)
            .OrderBy(index => index.DocumentId).Take(Batches.Size).ListAsync()).ToList();
        var paths = rows.Select(row => row.Path).ToArray();
        var used = (await session.QueryIndex<AttachedFileIndex>(index => index.Path.IsIn(paths)).ListAsync()).Select(row => row.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => !used.Contains(row.Path)))
        {
            if (await session.GetAsync<KeptText>(row.DocumentId) is { } kept && clock.UtcNow - kept.AskedUtc > Idle)
            {
                session.Delete(kept);
            }
        }

        return rows.Count == Batches.Size ? rows[^1].DocumentId : 0;
    }
}
