using System.Diagnostics;
using System.Globalization;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Data;
using YesSql;

namespace Sapling.Tests.Data;

public sealed class SqliteCrashTests() : CrashTests(new SqliteTestDatabase());

public sealed class PostgresCrashTests(PostgresServer server) : CrashTests(new PostgresTestDatabase(server));

public abstract class CrashTests(TestDatabase database) : DataTests(database)
{
    private const int DocumentsPerUnit = 3;

    [Fact]
    public async Task Kill_WhileWriting_LosesNothingAcknowledgedAndKeepsNothingHalf()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["--filter-method", $"{typeof(CrashWriter).FullName}.{nameof(CrashWriter.Write)}", "--explicit", "only"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var acknowledged = Path.GetTempFileName();
        start.Environment[CrashWriter.Variable] = $"{Database.Provider}|{Database.ConnectionString}|{acknowledged}";
        using var writer = Process.Start(start)!;
        var output = writer.StandardOutput.ReadToEndAsync(Cancellation);
        var waited = Stopwatch.StartNew();
        while (new FileInfo(acknowledged).Length < 300)
        {
            Assert.False(writer.HasExited, writer.HasExited ? await output : null);
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(2), "The writer does not write.");
            await Task.Delay(5, Cancellation);
        }

        writer.Kill();
        await writer.WaitForExitAsync(Cancellation);

        var units = (await File.ReadAllTextAsync(acknowledged, Cancellation)).Split('\n')[..^1].Select(line => int.Parse(line, CultureInfo.InvariantCulture)).ToHashSet();
        File.Delete(acknowledged);
        await using var session = Database.Store.CreateSession();
        var rows = (await session.QueryIndex<ArticleIndex>().ListAsync(Cancellation)).GroupBy(row => row.Year).ToDictionary(unit => unit.Key, unit => unit.Count());
        var documents = (await session.Query<Article>().ListAsync(Cancellation)).GroupBy(article => article.Year).ToDictionary(unit => unit.Key, unit => unit.Count());
        Assert.Subset(documents.Keys.ToHashSet(), units);
        Assert.All(documents, unit => Assert.Equal(DocumentsPerUnit, unit.Value));
        Assert.Equal(documents.OrderBy(unit => unit.Key), rows.OrderBy(unit => unit.Key));
    }

    /// <summary>Runs in a separate process, which is killed.</summary>
    public sealed class CrashWriter
    {
        public const string Variable = "SAPLING_CRASH_WRITER";

        [Fact(Explicit = true)]
        public async Task Write()
        {
            if (Environment.GetEnvironmentVariable(Variable)?.Split('|') is not [var provider, var connectionString, var acknowledged])
            {
                return;
            }

            await using var services = new ServiceCollection().AddLogging().AddSaplingData()
                .AddSingleton(new SaplingDataOptions { DatabaseProvider = provider, ConnectionString = connectionString, TablePrefix = "t" })
                .AddSingleton<YesSql.Indexes.IIndexProvider, ArticleIndexProvider>()
                .BuildServiceProvider();
            await using var log = new FileStream(acknowledged, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 1);
            for (var unit = 0; ; unit++)
            {
                await using var session = services.GetRequiredService<IStore>().CreateSession();
                for (var i = 0; i < DocumentsPerUnit; i++)
                {
                    await session.SaveAsync(new Article { Title = "x", Year = unit });
                    await session.FlushAsync(Cancellation);
                }

                await session.SaveChangesAsync(Cancellation);
                await log.WriteAsync(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{unit}\n")), Cancellation);
                await log.FlushAsync(Cancellation);
            }
        }
    }
}
