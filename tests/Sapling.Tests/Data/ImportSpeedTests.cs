using System.Diagnostics;
using System.Globalization;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;

namespace Sapling.Tests.Data;

public sealed class SqliteImportSpeedTests() : ImportSpeedTests(new SqliteTestDatabase());

public sealed class PostgresImportSpeedTests(PostgresServer server) : ImportSpeedTests(new PostgresTestDatabase(server));

public abstract class ImportSpeedTests(TestDatabase database) : DataTests(database)
{
    private const int Documents = 500;
    private const int Rounds = 5;

    // A guard against a change in magnitude, not a measurement: the benchmarks measure the documented figure.
    private const double FarTooMuch = 40;

    [Fact]
    public async Task SaveChangesAsync_ManyDocuments_IsNotFarFromBareInserts()
    {
        var body = string.Concat(Enumerable.Repeat("Женщины и мир. Women and peace. ", 100));
        Article[] articles = [.. Enumerable.Range(0, Documents).Select(number => new Article { Title = "t", Author = body, Year = number, Topics = ["a", "b", "c", "d"] })];
        var best = (Session: TimeSpan.MaxValue, Bare: TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var session = await MeasureAsync(() => SaveAsync(articles));
            var bare = await MeasureAsync(() => InsertAsync(articles));
            best = (session < best.Session ? session : best.Session, bare < best.Bare ? bare : best.Bare);
        }

        var ratio = best.Session / best.Bare;
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Database.Provider}: {Documents} documents with five index rows each in {best.Session.TotalMilliseconds:0.0} ms, bare inserts {best.Bare.TotalMilliseconds:0.0} ms: {ratio:0.0} times."));
        Assert.InRange(ratio, 0, FarTooMuch);
    }

    private static async Task<TimeSpan> MeasureAsync(Func<Task> action)
    {
        var watch = Stopwatch.StartNew();
        await action();
        return watch.Elapsed;
    }

    private async Task SaveAsync(Article[] articles)
    {
        await using var session = Database.Store.CreateSession();
        foreach (var article in articles)
        {
            article.Id = 0;
            await session.SaveAsync(article);
        }

        await session.SaveChangesAsync(Cancellation);
    }

    private async Task InsertAsync(Article[] articles)
    {
        await using var connection = Database.Services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE IF NOT EXISTS bare (id bigint, content text)";
        await command.ExecuteNonQueryAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO bare (id, content) VALUES (@id, @content)";
        var id = insert.CreateParameter();
        id.ParameterName = "id";
        var content = insert.CreateParameter();
        content.ParameterName = "content";
        insert.Parameters.Add(id);
        insert.Parameters.Add(content);
        for (var i = 0; i < articles.Length; i++)
        {
            id.Value = (long)i;
            content.Value = System.Text.Json.JsonSerializer.Serialize(articles[i]);
            if (i == 0)
            {
                await insert.PrepareAsync(Cancellation);
            }

            await insert.ExecuteNonQueryAsync(Cancellation);
        }

        await transaction.CommitAsync(Cancellation);
    }
}
