using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Data;
using YesSql;

namespace Sapling.Search.Indexing.Log;

/// <summary>
/// Reads the log for the indexes of this process. Other processes write to it too where they share the database; when their units of
/// work end nobody tells, so what is younger than the longest of them is read again each time, and only what is new is handed out.
/// </summary>
internal sealed class IndexingLogReader(IServiceProvider services, IndexingLog log, IClock clock, SaplingDataOptions data)
{
    /// <summary>No unit of work is open longer, from its first change of an item to its commit.</summary>
    private static readonly TimeSpan LongestUnit = TimeSpan.FromMinutes(30);

    private HashSet<long> _read = [];
    private HashSet<long> _pending = [];

    /// <summary>Whether other processes may write to the log.</summary>
    public bool IsShared => data.DatabaseProvider != "Sqlite";

    /// <summary>A reader for an index that is being built, which has read nothing yet.</summary>
    public IndexingLogReader Another() => new(services, log, clock, data);

    /// <summary>Every record up to this number is committed, or never will be.</summary>
    public async Task<long> SettledAsync()
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
        return settled;
    }

    /// <summary>The next records behind one, without the items of those that <see cref="Keep"/> has kept.</summary>
    public async Task<IReadOnlyList<(long Number, IEnumerable<string> ContentItemIds)>> ReadAsync(long after, int count)
    {
        List<(long, IEnumerable<string>)> records = [];
        await ShellScope.UsingNewScopeAsync(services, async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var rows = (await session.QueryIndex<IndexingRecordIndex>(record => record.Id > after).OrderBy(record => record.Id).Take(count).ListAsync()).ToList();
            var documents = (await session.GetAsync<IndexingRecord>([.. rows.Where(row => !_read.Contains(row.Id)).Select(row => row.DocumentId)]))
                .ToDictionary(record => record.Id, record => record.ContentItemIds);
            records.AddRange(rows.Select(row => (row.Id, (IEnumerable<string>?)documents.GetValueOrDefault(row.DocumentId) ?? [])));
            _pending.UnionWith(rows.Select(row => row.Id));
        });
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
