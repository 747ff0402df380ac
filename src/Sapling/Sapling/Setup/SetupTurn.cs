using System.Data.Common;
using Npgsql;
using Sapling.Data;
using Sapling.Modules.Startup;

namespace Sapling.Setup;

/// <summary>Processes that start at once on an empty PostgreSQL database: one sets the site up, the others wait for it. The database gives the turn back when its process ends, however it ends.</summary>
internal sealed class SetupTurn : IDisposable
{
    private readonly NpgsqlConnection _connection;

    private SetupTurn(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Waits for the turn. Whoever has it reads the record again: another process may have set the site up meanwhile.</summary>
    /// <exception cref="SiteStartException">The database cannot be reached.</exception>
    public static SetupTurn Take(SaplingDataOptions settings)
    {
        // Not from the pool, which would keep the lock with the connection.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false, CommandTimeout = 0 }.ConnectionString);
        try
        {
            connection.Open();
            using var command = new NpgsqlCommand("SELECT pg_advisory_lock(hashtextextended($1, 0))", connection)
            {
                Parameters = { new NpgsqlParameter { Value = settings.TablePrefix + " set-up" } },
            };
            command.ExecuteNonQuery();
            return new SetupTurn(connection);
        }
        catch (DbException exception)
        {
            connection.Dispose();
            throw new SiteStartException($"The database ({settings.DatabaseProvider}) cannot be used: {exception.Message}", exception);
        }
    }

    public void Dispose() => _connection.Dispose();
}
