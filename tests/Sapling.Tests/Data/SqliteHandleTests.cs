using ForumOrchard.Testing;
using Microsoft.Data.Sqlite;
using Sapling.Data.Databases;

namespace Sapling.Tests.Data;

public sealed class SqliteHandleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    public async Task OpenAsync_Connection_KeepsWhatWasAcknowledged(string pragma, string expected)
    {
        using var handle = new SqliteHandle(new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "data.db")};Pooling=False"));

        await handle.OpenAsync(TestContext.Current.CancellationToken);

        using var command = handle.Connection.CreateCommand();
        command.CommandText = "pragma " + pragma;
        Assert.Equal(expected, command.ExecuteScalar()!.ToString());
    }
}
