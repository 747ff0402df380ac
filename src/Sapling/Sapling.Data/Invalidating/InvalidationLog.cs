using System.Text.Json;
using Sapling.Data.Databases;
using Sapling.Modules.Cache;

namespace Sapling.Data.Invalidating;

/// <summary>
/// The log by which processes that share a database invalidate each other's caches: one row per unit of work, committed
/// with its changes. Whoever reads something that another process committed, and then calls <see cref="CatchUpAsync"/>,
/// has no older cache entry left. With a single process nothing is written or read.
/// </summary>
internal sealed class InvalidationLog : IDisposable
{
    private readonly string _node = Guid.NewGuid().ToString("n");
    private readonly Database _database;
    private readonly InvalidationHandlers _handlers;
    private readonly InvalidationSql _sql;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SemaphoreSlim _news = new(0, 1);
    private HashSet<long> _raised = [];
    private long? _settled;

    public InvalidationLog(Database database, InvalidationHandlers handlers)
    {
        _database = database;
        _handlers = handlers;
        _sql = new InvalidationSql(database);
        Known.Written += Wake;
    }

    /// <summary>Which changes the caches of this process have been told of.</summary>
    public KnownChanges Known { get; } = new();

    /// <summary>Whether other processes may change data cached here.</summary>
    public bool IsShared => !_database.IsOneNode;

    /// <summary>Starts following the log, so that nothing is missed from here on; call it while the caches are empty.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (IsShared)
        {
            await using var connection = await _database.OpenAsync(cancellationToken);
            _settled = await ReadSettledAsync(connection, cancellationToken);
        }
    }

    /// <summary>There is something to read: no need to wait for the next look.</summary>
    public void Wake()
    {
        try
        {
            _news.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody has said so already.
        }
    }

    /// <summary>Waits for <see cref="Wake"/>, but not for longer than this.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => _news.WaitAsync(longest, cancellationToken);

    /// <summary>The command that writes a row for the other processes; between <see cref="KnownChanges.Write"/> and its end.</summary>
    public WriteCommand Record(IReadOnlyCollection<Invalidation> invalidations)
    {
        var byKind = invalidations.GroupBy(one => one.Kind, one => one.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray());
        return new WriteCommand(_sql.Insert, [_node, JsonSerializer.Serialize(byKind)]);
    }

    /// <summary>Invalidates the caches of this process for everything that others have committed since the last call.</summary>
    /// <exception cref="InvalidOperationException">A handler failed; it is called again next time.</exception>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (!IsShared)
        {
            return;
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            await using var connection = await _database.OpenAsync(cancellationToken);

            // Read before the rows: what is committed in between is read now and again next time.
            var settled = await ReadSettledAsync(connection, cancellationToken);
            var count = Known.Count;
            var (digest, rows) = await ReadAsync(connection, _settled ?? settled, cancellationToken);
            if (!await _handlers.RaiseAsync([.. rows.Where(row => !_raised.Contains(row.Id)).SelectMany(row => row.Invalidations)]))
            {
                throw new InvalidOperationException("Not every cache could be told what other processes have changed.");
            }

            _raised = [.. rows.Select(row => row.Id)];
            _settled = settled;
            Known.Learn(digest, count);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Deletes rows that every process has read long ago, or that were written before it started.</summary>
    public async Task ThinAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _database.OpenAsync(cancellationToken);
        await connection.BeginAsync(cancellationToken);
        await connection.WriteAsync([new WriteCommand(_sql.DeleteOld, [])], cancellationToken);
        await connection.CommitAsync(cancellationToken);
    }

    public void Dispose()
    {
        Known.Written -= Wake;
        _turn.Dispose();
        _news.Dispose();
    }

    private static async Task<long> ReadSettledAsync(DatabaseConnection connection, CancellationToken cancellationToken) =>
        await connection.ReadNumberAsync(SqlStatement.Of(InvalidationSql.Settled), cancellationToken)
            ?? throw new InvalidOperationException("The database did not tell its oldest transaction.");

    private async Task<(string Digest, List<Row> Rows)> ReadAsync(DatabaseConnection connection, long settled, CancellationToken cancellationToken)
    {
        var digest = "";
        var rows = new List<Row>();
        await using var reading = await connection.ReadAsync(SqlStatement.Of(_sql.Read, settled, _node), cancellationToken);
        while (await reading.Reader.ReadAsync(cancellationToken))
        {
            digest = reading.Reader.GetString(0);
            if (!reading.Reader.IsDBNull(1))
            {
                var byKind = JsonSerializer.Deserialize<Dictionary<string, string[]>>(reading.Reader.GetString(2)) ?? [];
                rows.Add(new Row(reading.Reader.GetInt64(1), [.. byKind.SelectMany(kind => kind.Value, (kind, value) => new Invalidation(kind.Key, value))]));
            }
        }

        return (digest, rows);
    }

    private sealed record Row(long Id, Invalidation[] Invalidations);
}
