using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Features.Indexing;
using YesSql;

namespace Sapling.Features.Search.Lucene.Nodes;

/// <summary>Daily: deletes log records that every index of every process has read.</summary>
[BackgroundTask(Title = "Thinning the index log", Schedule = "41 20 * * *", Description = "Removes from the log of changes what every search index has read.")]
internal sealed class ThinIndexingLogTask(IClock clock) : IBackgroundTask
{
    private const int BatchSize = 200;

    /// <summary>Younger records stay, so that a database restored from a backup still has the records that its indexes need.</summary>
    private static readonly TimeSpan Youngest = TimeSpan.FromDays(7);

    /// <summary>A process not seen for so long is ignored; if it returns, it rebuilds its indexes.</summary>
    private static readonly TimeSpan Lost = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        for (var isMore = true; isMore && !cancellationToken.IsCancellationRequested;)
        {
            await ShellScope.UsingChildScopeAsync(async scope => isMore = await ThinAsync(scope.ServiceProvider.GetRequiredService<ISession>()));
        }
    }

    /// <returns>Whether there may be more to delete.</returns>
    private async Task<bool> ThinAsync(ISession session)
    {
        var (now, old) = (clock.UtcNow, clock.UtcNow - Youngest);
        var nodes = (await session.Query<IndexingNode>().ListAsync()).ToList();
        var gone = nodes.Where(node => now - node.SeenUtc > Lost).ToList();
        gone.ForEach(node => session.Delete(node));
        var read = nodes.Except(gone).SelectMany(node => node.Positions.Values).ToList();
        if (read.Count == 0)
        {
            return false;
        }

        var upTo = read.Min();
        var rows = (await session.QueryIndex<IndexingRecordIndex>(record => record.Id <= upTo && record.CreatedUtc < old)
            .OrderBy(record => record.Id).Take(BatchSize).ListAsync()).ToList();
        if (rows.Count == 0)
        {
            return false;
        }

        var thinning = await session.Query<IndexingThinning>().FirstOrDefaultAsync() ?? new IndexingThinning();
        thinning.Position = Math.Max(thinning.Position, rows[^1].Id);
        await session.SaveAsync(thinning);
        foreach (var record in await session.GetAsync<IndexingRecord>([.. rows.Select(row => row.DocumentId)]))
        {
            session.Delete(record);
        }

        return rows.Count == BatchSize;
    }
}
