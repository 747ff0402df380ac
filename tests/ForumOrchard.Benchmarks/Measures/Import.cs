using System.Diagnostics;
using System.Text.Json;
using ForumOrchard.Benchmarks.Seeding;
using ForumOrchard.Testing;
using ForumOrchard.Testing.Reporting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Modules.Json;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>Importing a recipe of many items, compared with inserting their JSON.</summary>
internal static class Import
{
    private const int Items = 500;
    private const int Rounds = 5;
    private const int FirstNumber = 1_000_000;

    public static async Task<Row> MeasureAsync(string dataFolder)
    {
        using var files = new TemporaryFolder();
        await using var site = await SiteInProcess.StartAsync(dataFolder);
        List<double> ofSite = [], ofInserts = [];
        for (var round = 0; round <= Rounds; round++)
        {
            IReadOnlyList<ContentItem> items = [];
            await site.WithinScopeAsync(async services => items = await PublicationSeed.MakeAsync(services, FirstNumber + (round * Items), Items));
            var imported = await ImportAsync(site, files.Path, items);
            var inserted = Insert(files.Path, items);
            if (round > 0)
            {
                ofSite.Add(imported);
                ofInserts.Add(inserted);
            }
        }

        var (import, insert) = (Statistics.Median(ofSite), Statistics.Median(ofInserts));
        return new(
            $"{Items} items imported by recipe ÷ {Items} bare inserts of the same JSON in one transaction", 10, IsLowerBetter: true,
            import / insert, $"{Figures.Round(import)} ms ÷ {Figures.Round(insert)} ms");
    }

    private static async Task<double> ImportAsync(SiteInProcess site, string folder, IReadOnlyList<ContentItem> items)
    {
        var file = Path.Combine(folder, "items.recipe.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(
            new { name = "Items", steps = new object[] { new { name = "content", data = items } } }, StoredJson.Options));
        using var provider = new PhysicalFileProvider(folder);
        var recipe = new RecipeDescriptor { Name = "Items", BasePath = "", FileProvider = provider, RecipeFileInfo = provider.GetFileInfo("items.recipe.json") };
        var watch = Stopwatch.StartNew();
        await site.WithinScopeAsync(services => services.GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync("benchmark", recipe, new Dictionary<string, object>(), CancellationToken.None));
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Insert(string folder, IReadOnlyList<ContentItem> items)
    {
        var texts = items.Select(item => JsonSerializer.Serialize(item, StoredJson.Options)).ToList();
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
