using System.Diagnostics;
using ForumOrchard.Benchmarks.InSite;
using ForumOrchard.Benchmarks.Reporting;
using ForumOrchard.Benchmarks.Servers;
using ForumOrchard.Testing;
using Microsoft.Data.Sqlite;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>Importing a recipe of many items, compared with inserting their JSON.</summary>
internal static class Import
{
    private const int Items = 500;
    private const int Rounds = 5;
    private const int FirstNumber = 1_000_000;

    public static async Task<Comparison> MeasureAsync(Sites sites, BenchmarkOptions options)
    {
        using var files = new TemporaryFolder();
        await using var site = Server.Site(sites.Copy(sites.Newer), takesOrders: true);
        await using var older = sites.Older is null ? null : Server.Site(sites.Copy(sites.Older), takesOrders: true);

        var models = sites.Models(sites.Newer);
        var next = FirstNumber;
        List<Func<Task<double>>> all =
        [
            () => Task.FromResult(Insert(files.Path, [.. PublicationCopies.Make(PublicationCopies.Read(models), next, Items).Select(item => item.ToJsonString())])),
            () => Sites.ImportAsync(site, models, next += Items, Items),
        ];
        if (older is not null)
        {
            var olderModels = sites.Models(sites.Older!);
            all.Add(() => Sites.ImportAsync(older, olderModels, next, Items));
        }

        // The first round warms up.
        await Turns.MediansAsync(rounds: 1, all);
        var figures = await Turns.MediansAsync(options.IsQuick ? 1 : Rounds, all);
        return new(
            $"{Items} items imported by recipe ÷ {Items} bare inserts of the same JSON in one transaction",
            Ratio.AtMost(8, figures[1], figures[0], " ms"), Ratio.AtMost(0.4, figures[1], figures.Older(2), " ms"));
    }

    private static double Insert(string folder, IReadOnlyList<string> texts)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "bare.db")}");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL; CREATE TABLE IF NOT EXISTS Document (Id INTEGER PRIMARY KEY, Type TEXT NOT NULL, Content TEXT NOT NULL, Version INTEGER NOT NULL)");
        var watch = Stopwatch.StartNew();
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText = "INSERT INTO Document (Type, Content, Version) VALUES ('ContentItem', $content, 1)";
            var content = insert.Parameters.Add("$content", SqliteType.Text);
            foreach (var text in texts)
            {
                content.Value = text;
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
