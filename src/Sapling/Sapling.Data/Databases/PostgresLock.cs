using System.Diagnostics;
using Npgsql;

namespace Sapling.Data.Databases;

/// <summary>An advisory lock of PostgreSQL: it belongs to a connection, so that the lock of a node that is gone is free.</summary>
internal sealed class PostgresLock(NpgsqlConnection connection, string name) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task<bool> TryTakeAsync(NpgsqlConnection connection, string name, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        while (!await AskAsync(connection, "SELECT pg_try_advisory_lock(hashtextextended($1, 0))", name, cancellationToken))
        {
            if (waited.Elapsed >= timeout)
            {
                return false;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await using (connection)
        {
            // A connection that is broken has lost its locks by itself.
            if (connection.State == System.Data.ConnectionState.Open)
            {
                await AskAsync(connection, "SELECT pg_advisory_unlock(hashtextextended($1, 0))", name, CancellationToken.None);
            }
        }
    }

    private static async Task<bool> AskAsync(NpgsqlConnection connection, string sql, string name, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter { Value = name } } };
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }
}
