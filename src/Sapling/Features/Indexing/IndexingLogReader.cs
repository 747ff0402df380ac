using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Data.Invalidating;
using YesSql;

namespace Sapling.Features.Indexing;

/// <summary>
/// Reads the log for the indexes of this process. Other processes write to it too where they share the database; when their units of
/// work end nobody tells, so what is younger than the longest of them is read again each time, and only what is new is handed out.
/// </summary>
internal sealed class IndexingLogReader(IServiceProvider services, IndexingLog log, InvalidationLog caches, IClock clock)
{
    /// <summary>No unit of work is open longer, from its first change of an item to its commit.</summary>
    private static readonly TimeSpan LongestUnit = TimeSpan.FromMinutes(30);

    private HashSet<long> _read = [];
    private HashSet<long> _pending = [];

    /// <summary>Whether other processes may write to the log.</summary>
    public bool IsShared => caches.IsShared;

    /// <summary>A reader for an index that is being built, which has read nothing yet.</summary>
    public IndexingLogReader Another() => new(services, log, caches, clock);

    /// <summary>
    /// Every record up to this number is committed, or never will be; and what was committed with it is in no cache of this process as it was
    /// before.
    /// </summary>
    public async Task<long> SettledAsync(CancellationToken cancellationToken)
    {
        var settled = 0L;
        await ShellScope.UsingNewScopeAsync(services, async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            settled = log.Settled((await session.QueryIndex<IndexingRecordIndex>().OrderByDescending(record => record.Id).FirstOrDefaultAsync())?.Id ?? 0);
            if (IsShared)
            {
                var since = clock.UtcNow - LongestUnit;
                var young = await session.QueryIndex<IndexingRecordIndex>(record => record.CreatedUtc > since).OrderBy(record => record.Id).FirstOrDefaultAsync();
                settled = young is null ? settled : Math.Min(settled, young.Id - 1);
            }
        });
        await caches.CatchUpAsync(cancellationToken);
        return settled;
    }

    /// <summary>
    /// The next records behind one, without the items of those that <see cref="Keep"/> has kept. Items are handed out when the caches of this
    /// process have heard of all that was committed with them: by what they keep (labels of terms) items are indexed.
    /// </summary>
    public async Task<IReadOnlyList<(long Number, IEnumerable<string> ContentItemIds)>> ReadAsync(long after, int count, CancellationToken cancellationToken)
    {
        List<(long, IEnumerable<string>)> records = [];
        await ShellScope.UsingNewScopeAsync(services, async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var rows = (await session.QueryIndex<IndexingRecordIndex>(record => record.Id > after).OrderBy(record => record.Id).Take(count).ListAsync()).ToList();

            // Where this process has not ended a unit of work, it asks for another look when it has.
            var open = rows.Where(row => log.IsOpen(row.DocumentId)).Select(row => row.Id).ToHashSet();
            var documents = (await session.GetAsync<IndexingRecord>([.. rows.Where(row => !open.Contains(row.Id) && !_read.Contains(row.Id)).Select(row => row.DocumentId)]))
                .ToDictionary(record => record.Id, record => record.ContentItemIds);
            records.AddRange(rows.Select(row => (row.Id, (IEnumerable<string>?)documents.GetValueOrDefault(row.DocumentId) ?? [])));
            _pending.UnionWith(rows.Select(row => row.Id).Except(open));
        });
        if (records.Any(record => record.Item2.Any()))
        {
            await caches.CatchUpAsync(cancellationToken);
        }

        return records;
    }

    /// <summary>All that was read is in the indexes for good; they remember themselves what stands up to a number.</summary>
    public void Keep(long position)
    {
        _pending.RemoveWhere(number => number <= position);
        (_read, _pending) = (_pending, []);
    }

    /// <summary>What was read since the indexes' last commit is lost, and is to be read again.</summary>
    public void Forget() => (_read, _pending) = ([], []);
}
