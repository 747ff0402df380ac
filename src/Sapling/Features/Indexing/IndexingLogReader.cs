using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Data.Invalidating;
using YesSql;

namespace Sapling.Features.Indexing;

/// <summary>
/// Reads the log for the indexes of this process. Other processes that share the database write to it too, without
/// telling when their units of work end. So records younger than the longest unit of work are read again each time, and
/// only new ones are returned.
/// </summary>
internal sealed class IndexingLogReader(IServiceProvider services, IndexingLog log, InvalidationLog caches, IClock clock)
{
    /// <summary>No unit of work takes longer, from its first change of an item to its commit.</summary>
    private static readonly TimeSpan LongestUnit = TimeSpan.FromMinutes(30);

    private HashSet<long> _read = [];
    private HashSet<long> _pending = [];

    /// <summary>Whether other processes may write to the log.</summary>
    public bool IsShared => caches.IsShared;

    /// <summary>A new reader for an index that is being built and has read nothing yet.</summary>
    public IndexingLogReader Another() => new(services, log, caches, clock);

    /// <summary>
    /// The number up to which every record is committed, or never will be, and up to which this process's caches have
    /// been invalidated.
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
    /// The next records after a number, without the items of records passed to <see cref="Keep"/>. Items are returned
    /// once the caches of this process are invalidated for their records, because indexing uses cached data (labels of
    /// terms).
    /// </summary>
    public async Task<IReadOnlyList<(long Number, IEnumerable<string> ContentItemIds)>> ReadAsync(long after, int count, CancellationToken cancellationToken)
    {
        List<(long, IEnumerable<string>)> records = [];
        await ShellScope.UsingNewScopeAsync(services, async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var rows = (await session.QueryIndex<IndexingRecordIndex>(record => record.Id > after).OrderBy(record => record.Id).Take(count).ListAsync()).ToList();

            // Records of open units of work in this process are skipped; when such a unit ends, it requests another read.
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

    /// <summary>The indexes have committed everything read so far; they store the settled position themselves.</summary>
    public void Keep(long position)
    {
        _pending.RemoveWhere(number => number <= position);
        (_read, _pending) = (_pending, []);
    }

    /// <summary>What was read since the indexes' last commit is lost and must be read again.</summary>
    public void Forget() => (_read, _pending) = ([], []);
}
