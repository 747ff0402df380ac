using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;

namespace ForumOrchard.Benchmarks.Parts;

/// <summary>
/// What it costs to have each commit on the disk before it is acknowledged, on SQLite: a comment is two rows. Run:
/// <c>--micro --filter *CommitBenchmarks*</c>. It writes where the tests' temporary files are (TMPDIR), so let that be a disk.
/// </summary>
[InProcess]
[WarmupCount(3)]
[IterationCount(9)]
[IterationTime(500)]
public class CommitBenchmarks : IDisposable
{
    private static readonly string Text = new('a', 2000);

    private string _folder = "";
    private SqliteConnection _connection = null!;

    [Params("NORMAL", "FULL")]
    public string Synchronous { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        _folder = Directory.CreateTempSubdirectory("forum-commits-").FullName;
        _connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "data.db")};Pooling=False");
        _connection.Open();
        Execute($"pragma journal_mode = wal; pragma synchronous = {Synchronous}; create table Document (Id integer primary key, Content text); create table OneIndex (DocumentId integer, Name text)");
    }

    [Benchmark]
    public void Commit() => Execute($"begin immediate; insert into Document (Content) values ('{Text}'); insert into OneIndex values (last_insert_rowid(), 'name'); commit");

    [GlobalCleanup]
    public void Dispose()
    {
        _connection.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
