using System.Data;
using System.Data.Common;
using Npgsql;

namespace Sapling.Data.Databases;

/// <summary>A session's connection to PostgreSQL. Writes are sent in batches, many per round trip.</summary>
internal sealed class PostgresDatabaseConnection(NpgsqlConnection connection) : DatabaseConnection
{
    private const int BatchSize = 500;

    private NpgsqlTransaction? _transaction;

    public override DbConnection Connection => connection;

    public override DbTransaction? Transaction => _transaction;

    public override async ValueTask BeginAsync(CancellationToken cancellationToken) =>
        _transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);

    public override async ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        var transaction = _transaction ?? throw new InvalidOperationException("There is no transaction to commit.");
        await transaction.CommitAsync(cancellationToken);
        await EndTransactionAsync();
    }

    public override async ValueTask RollbackAsync()
    {
        if (_transaction is { } transaction)
        {
            try
            {
                // A broken connection has already rolled back.
                if (connection.State == ConnectionState.Open)
                {
                    await transaction.RollbackAsync();
                }
            }
            finally
            {
                await EndTransactionAsync();
            }
        }
    }

    public override async ValueTask<RowReader> ReadAsync(SqlStatement statement, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(statement.Sql, connection, _transaction);
        try
        {
            for (var i = 0; i < statement.Values.Length; i++)
            {
                var parameter = new NpgsqlParameter { Value = statement.Values[i] };
                if (statement.Names is { } names)
                {
                    parameter.ParameterName = names[i];
                }

                command.Parameters.Add(parameter);
            }

            return new RowReader(await command.ExecuteReaderAsync(cancellationToken), command, release: null);
        }
        catch
        {
            await command.DisposeAsync();
            throw;
        }
    }

    public override async ValueTask WriteAsync(IReadOnlyList<WriteCommand> commands, CancellationToken cancellationToken)
    {
        for (var start = 0; start < commands.Count; start += BatchSize)
        {
            await using var batch = new NpgsqlBatch(connection, _transaction);
            var end = Math.Min(start + BatchSize, commands.Count);
            for (var i = start; i < end; i++)
            {
                batch.BatchCommands.Add(CreateBatchCommand(commands[i]));
            }

            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            for (var i = start; i < end; i++)
            {
                // Only commands that return a version have a result; the reader skips the others.
                if (commands[i].OnVersion is { } onVersion)
                {
                    onVersion(await reader.ReadAsync(cancellationToken) ? reader.GetInt64(0) : null);
                    await reader.NextResultAsync(cancellationToken);
                }
            }
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await RollbackAsync();
        await connection.DisposeAsync();
    }

    private static NpgsqlBatchCommand CreateBatchCommand(WriteCommand write)
    {
        var command = new NpgsqlBatchCommand(write.Sql);
        foreach (var value in write.Values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }

    private async ValueTask EndTransactionAsync()
    {
        if (_transaction is { } transaction)
        {
            _transaction = null;
            await transaction.DisposeAsync();
        }
    }
}
