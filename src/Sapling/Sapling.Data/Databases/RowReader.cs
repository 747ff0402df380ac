using System.Data.Common;
using System.Diagnostics.Metrics;

namespace Sapling.Data.Databases;

/// <summary>Rows being read; disposing releases the command for reuse.</summary>
internal readonly struct RowReader : IAsyncDisposable
{
    /// <summary>The statements that read, for whoever listens to the meter: what a page costs.</summary>
    private static readonly Counter<long> Reads = new Meter("Sapling.Data").CreateCounter<long>("sapling.data.reads", "{statement}", "Statements that read from the database.");

    private readonly DbCommand _command;
    private readonly Action<DbCommand>? _release;

    public RowReader(DbDataReader reader, DbCommand command, Action<DbCommand>? release)
    {
        (Reader, _command, _release) = (reader, command, release);
        Reads.Add(1);
    }

    public DbDataReader Reader { get; }

    public async ValueTask DisposeAsync()
    {
        await Reader.DisposeAsync();
        if (_release is null)
        {
            await _command.DisposeAsync();
        }
        else
        {
            _release(_command);
        }
    }
}
