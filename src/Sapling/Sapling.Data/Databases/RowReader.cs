using System.Data.Common;

namespace Sapling.Data.Databases;

/// <summary>Rows being read; disposing releases the command for reuse.</summary>
internal readonly struct RowReader(DbDataReader reader, DbCommand command, Action<DbCommand>? release) : IAsyncDisposable
{
    public DbDataReader Reader { get; } = reader;

    public async ValueTask DisposeAsync()
    {
        await Reader.DisposeAsync();
        if (release is null)
        {
            await command.DisposeAsync();
        }
        else
        {
            release(command);
        }
    }
}
