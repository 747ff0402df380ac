using System.Data.Common;

namespace Sapling.Data.Databases;

/// <summary>The connection of one session.</summary>
internal abstract class DatabaseConnection : IAsyncDisposable
{
    /// <summary>The open connection.</summary>
    public abstract DbConnection Connection { get; }

    /// <summary>The open transaction, or null.</summary>
    public abstract DbTransaction? Transaction { get; }

    /// <summary>Begins a write transaction.</summary>
    public abstract ValueTask BeginAsync(CancellationToken cancellationToken);

    /// <summary>Commits the open transaction.</summary>
    public abstract ValueTask CommitAsync(CancellationToken cancellationToken);

    /// <summary>Rolls back the open transaction; does nothing without one.</summary>
    public abstract ValueTask RollbackAsync();

    /// <summary>Reads rows; the caller disposes the reader before it writes or commits.</summary>
    public abstract ValueTask<RowReader> ReadAsync(SqlStatement statement, CancellationToken cancellationToken);

    /// <summary>Executes the commands in order, in the open transaction.</summary>
    public abstract ValueTask WriteAsync(IReadOnlyList<WriteCommand> commands, CancellationToken cancellationToken);

    /// <summary>Returns the connection; rolls back an open transaction.</summary>
    public abstract ValueTask DisposeAsync();

    /// <summary>The first column of the first row as a number; null if there is no row.</summary>
    public async ValueTask<long?> ReadNumberAsync(SqlStatement statement, CancellationToken cancellationToken)
    {
        await using var rows = await ReadAsync(statement, cancellationToken);
        return await rows.Reader.ReadAsync(cancellationToken) && !rows.Reader.IsDBNull(0) ? rows.Reader.GetInt64(0) : null;
    }
}

/// <summary>SQL with its parameters, in the order of their numbers unless they are named.</summary>
/// <param name="Sql">The SQL; equal text is prepared only once.</param>
/// <param name="Values">The values in stored form.</param>
/// <param name="Names">The parameter names with their sign (<c>@name</c>); null if the parameters are numbered.</param>
internal readonly record struct SqlStatement(string Sql, object[] Values, string[]? Names = null)
{
    public static SqlStatement Of(string sql, params object[] values) => new(sql, values);
}

/// <summary>A write to the database.</summary>
/// <param name="Sql">The SQL, with numbered parameters.</param>
/// <param name="Values">The values in stored form.</param>
/// <param name="OnVersion">
/// If set, the SQL returns the version it wrote and this callback receives it; null means that there was no row to
/// write.
/// </param>
internal readonly record struct WriteCommand(string Sql, object[] Values, Action<long?>? OnVersion = null);
