using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Sapling.Data.Databases;

/// <summary>A session's connection to SQLite. Reads before the first write run outside of a transaction, so that a writer never waits for, or fails because of, a reader.</summary>
internal sealed class SqliteDatabaseConnection(SqliteDatabase database, SqliteHandle handle) : DatabaseConnection
{
    private SqliteTransaction? _transaction;

    public override DbConnection Connection => handle.Connection;

    public override DbTransaction? Transaction => _transaction;

    public override async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        if (!await database.Writer.WaitAsync(SqliteDatabase.WriterTimeout, cancellationToken))
        {
            throw new TimeoutException($"Another session has been writing for more than {SqliteDatabase.WriterTimeout.TotalSeconds} seconds.");
        }

        try
        {
            // Takes the write lock at once: upgrading later could fail or deadlock two sessions.
            _transaction = handle.Connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
        }
        finally
        {
            if (_transaction is null)
            {
                database.Writer.Release();
            }
        }
    }

    public override ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        var transaction = _transaction ?? throw new InvalidOperationException("There is no transaction to commit.");
        transaction.Commit();
        database.KeepStatistics(handle);
        EndTransaction();
        return ValueTask.CompletedTask;
    }

    public override ValueTask RollbackAsync()
    {
        if (_transaction is { } transaction)
        {
            try
            {
                transaction.Rollback();
            }
            finally
            {
                EndTransaction();
            }
        }

        return ValueTask.CompletedTask;
    }

    public override async ValueTask<RowReader> ReadAsync(SqlStatement statement, CancellationToken cancellationToken)
    {
        var command = handle.Take(statement, _transaction);
        try
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken);
            return new RowReader(reader, command, Release);
        }
        catch
        {
            await command.DisposeAsync();
            throw;
        }
    }

    public override async ValueTask WriteAsync(IReadOnlyList<WriteCommand> commands, CancellationToken cancellationToken)
    {
        database.CountWrites(commands.Count);
        foreach (var write in commands)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var command = handle.Take(SqlStatement.Of(write.Sql, write.Values), _transaction);
            try
            {
                if (write.OnVersion is { } onVersion)
                {
                    onVersion((long?)await command.ExecuteScalarAsync(cancellationToken));
                }
                else
                {
                    await command.ExecuteNonQueryAsync(cancellationToken);
                }
            }
            catch
            {
                await command.DisposeAsync();
                throw;
            }

            handle.Release(command);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await RollbackAsync();
        database.Return(handle);
    }

    private void Release(DbCommand command) => handle.Release((SqliteCommand)command);

    private void EndTransaction()
    {
        _transaction?.Dispose();
        _transaction = null;
        database.Writer.Release();
    }
}
