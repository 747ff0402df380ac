using Microsoft.Data.Sqlite;

namespace Sapling.Data.Databases;

/// <summary>An open SQLite connection with its prepared statements.</summary>
internal sealed class SqliteHandle(SqliteConnection connection) : IDisposable
{
    // More than the site's code has; without a limit, queries that change shape on every call would fill the cache.
    private const int MaxStatements = 500;

    private readonly Dictionary<string, SqliteCommand> _statements = new(StringComparer.Ordinal);

    public SqliteConnection Connection { get; } = connection;

    /// <remarks>
    /// FULL has each commit on the disk before it is acknowledged: a visitor who was thanked for a comment must not lose it to a power cut. That costs a
    /// fraction of a millisecond to some (<c>CommitBenchmarks</c>), and the site writes seldom.
    /// </remarks>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await Connection.OpenAsync(cancellationToken);
        using var command = Connection.CreateCommand();
        command.CommandText =
            $"""
            PRAGMA busy_timeout = {(long)SqliteDatabase.WriterTimeout.TotalMilliseconds};
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -8000;
            """;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Has SQLite refresh the statistics of grown tables; it reads a few hundred rows of each index at most.</summary>
    public void UpdateStatistics()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "PRAGMA optimize = 0x10002";
        command.ExecuteNonQuery();
    }

    /// <summary>An unused command for this SQL, with its values set.</summary>
    public SqliteCommand Take(in SqlStatement statement, SqliteTransaction? transaction)
    {
        if (_statements.Remove(statement.Sql, out var command))
        {
            for (var i = 0; i < statement.Values.Length; i++)
            {
                command.Parameters[i].Value = statement.Values[i];
            }
        }
        else
        {
            command = Connection.CreateCommand();
            command.CommandText = statement.Sql;
            for (var i = 0; i < statement.Values.Length; i++)
            {
                command.Parameters.AddWithValue(statement.Names is { } names ? names[i] : ParameterName(i), statement.Values[i]);
            }
        }

        command.Transaction = transaction;
        return command;
    }

    /// <summary>Keeps a command for the next use of its SQL.</summary>
    public void Release(SqliteCommand command)
    {
        command.Transaction = null;
        if (_statements.Count >= MaxStatements || !_statements.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var command in _statements.Values)
        {
            command.Dispose();
        }

        Connection.Dispose();
    }

    private static string ParameterName(int index) =>
        index < ParameterNames.Length ? ParameterNames[index] : "$" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static readonly string[] ParameterNames =
        [.. Enumerable.Range(1, 40).Select(number => "$" + number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
}
