using System.Data.Common;
using Sapling.Data.Databases;

namespace Sapling.Data.Sessions;

/// <content>The connection, opened when it is first needed, and its transaction.</content>
internal sealed partial class Session
{
    private DatabaseConnection? _connection;
    private bool _disposed;

    /// <summary>Adds writes that belong to a transaction, just before its commit; null if there are none.</summary>
    public Func<CancellationToken, Task>? Committing { get; set; }

    public DbTransaction? CurrentTransaction => _connection?.Transaction;

    public async Task SaveChangesAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        try
        {
            if (Committing is { } committing)
            {
                await committing(cancellationToken);
            }

            if (CurrentTransaction is null)
            {
                return;
            }

            await _connection!.CommitAsync(cancellationToken);
        }
        catch
        {
            await CancelAsync();
            throw;
        }

        _map.Settle();
        store.Counts.Forget();
    }

    public async Task CancelAsync()
    {
        _map.Cancel();
        if (_connection is { } connection)
        {
            await connection.RollbackAsync();
        }
    }

    public async Task ResetAsync()
    {
        await SaveChangesAsync(CancellationToken.None);
        _map.Clear();
    }

    public async Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken) =>
        (await OpenAsync(cancellationToken)).Connection;

    public async Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken);
        if (connection.Transaction is null)
        {
            await connection.BeginAsync(cancellationToken);
        }

        return connection.Transaction!;
    }

    /// <summary>Writes something other than documents in the transaction.</summary>
    public async Task WriteAsync(WriteCommand command, CancellationToken cancellationToken)
    {
        await BeginTransactionAsync(cancellationToken);
        await _connection!.WriteAsync([command], cancellationToken);
    }

    /// <summary>Begins the transaction and locks the schema: only one session across all nodes changes tables at a time.</summary>
    public async Task LockSchemaAsync()
    {
        var transaction = await BeginTransactionAsync(CancellationToken.None);
        if (store.Database.SchemaLockSql is { } sql)
        {
            await using var command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>
    /// Begins the transaction and takes the lock for unique names, across all nodes: until it ends, the names that this
    /// session reads stay valid. All kinds of names share one lock, so that two sessions cannot deadlock.
    /// </summary>
    public async Task LockNamesAsync(CancellationToken cancellationToken)
    {
        await BeginTransactionAsync(cancellationToken);
        if (store.Database.NamesLockSql is { } sql)
        {
            await _connection!.WriteAsync([new WriteCommand(sql, [])], cancellationToken);
        }
    }

    public async ValueTask<DatabaseConnection> OpenAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _connection ??= await store.Database.OpenAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        _map.Clear();
        if (_connection is { } connection)
        {
            _connection = null;
            await connection.DisposeAsync();
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();
}
