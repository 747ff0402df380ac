using System.Diagnostics;
using System.Globalization;
using ForumOrchard.Testing.Tools;
using Npgsql;

namespace ForumOrchard.Testing;

/// <summary>
/// A PostgreSQL server for the tests, started when the first database is requested: its files and its socket are in a
/// temporary folder, it listens on no port, and it stops with the tests, even if they are killed.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly Lazy<Task<RunningServer>> _server = new(StartAsync);
    private int _databases;

    /// <summary>Creates an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellationToken)
    {
        var server = await _server.Value.WaitAsync(cancellationToken);
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return server.ConnectionString(name);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated && _server.Value.IsCompletedSuccessfully)
        {
            await (await _server.Value).DisposeAsync();
        }
    }

    private static async Task<RunningServer> StartAsync()
    {
        var binaries = await Task.Run(() => KnownTools.PostgreSql.Path);
        var folder = Directory.CreateTempSubdirectory("forum-postgres-").FullName;
        if (Environment.UserName == "root")
        {
            // PostgreSQL refuses to run as root.
            Commands.Run("chown", "postgres:", folder);
        }

        await Task.Run(() => Commands.Run("sh", "-c", $"{AsServerUser} {binaries}/initdb -D {folder}/data -U postgres --auth=trust --encoding=UTF8 --locale=C --no-sync"));

        // The shell waits for the end of its input, when this process closes it or is killed.
        var script =
            $"""
            {AsServerUser} {binaries}/postgres -D {folder}/data -k {folder} -c listen_addresses= -c fsync=off -c max_connections=200 >{folder}.log 2>&1 &
            read -r line
            kill -INT $!
            wait $!
            rm -rf {folder} {folder}.log
            """;
        var process = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardInput = true })!;
        var server = new RunningServer(folder, process);
        await server.WaitUntilReadyAsync();
        return server;
    }

    private static string AsServerUser =>
        Environment.UserName == "root" ? "setpriv --reuid=postgres --regid=postgres --clear-groups" : "";

    private sealed class RunningServer(string folder, Process process) : IAsyncDisposable
    {
        public string ConnectionString(string database) => $"Host={folder};Username=postgres;Database={database};Maximum Pool Size=20";

        public async Task WaitUntilReadyAsync()
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
                    await connection.OpenAsync();
                    return;
                }
                catch (NpgsqlException) when (attempt < 100 && !process.HasExited)
                {
                    await Task.Delay(100);
                }
            }
        }

        public async ValueTask DisposeAsync()
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }
}
