using System.Diagnostics;
using Npgsql;

namespace Sapling.Data.Databases;

/// <summary>A PostgreSQL advisory lock. It belongs to a connection, so that the lock of a lost node becomes free.</summary>
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
            // A broken connection has already lost its locks.
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
