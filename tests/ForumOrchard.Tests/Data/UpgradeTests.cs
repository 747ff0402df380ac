using System.Globalization;
using System.Text.Json.Nodes;
using ForumOrchard.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Data;

/// <summary>A site set up before the modules' latest migrations, started with the current code.</summary>
public sealed class UpgradeTests
{
    private static readonly Dictionary<string, int> Before = new(StringComparer.Ordinal)
    {
        ["ForumOrchard.News.Migrations"] = 1,
        ["ForumOrchard.LegalActs.Migrations"] = 2,
        ["ForumOrchard.Comments.Migrations"] = 1,
        ["ForumOrchard.Pages.Migrations"] = 1,
        ["ForumOrchard.Publications.Migrations"] = 1,
        ["ForumOrchard.Terms.Migrations"] = 1,
        ["Sapling.Content.Records.Migrations"] = 1,
    };

    private static readonly string[] Added =
    [
        "IDX_NewsArticleIndex_Item", "IDX_NewsArticleIndex_Program", "IDX_LegalActIndex_Level", "IDX_LegalActIndex_Kind", "IDX_LegalActIndex_Status",
        "IDX_CommentIndex_Waiting", "IDX_PublicationIndex_Program", "IDX_ContentItemIndex_ModifiedUtc",
    ];

    private static readonly string[] AddedTables = ["DialogueProgramIndex", "LegalActNameIndex", "LegalActProgramIndex"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Start_OnASiteOfBefore_BringsItWhereANewOneIs(int dialogues)
    {
        await using var site = new ForumSite { RunsBackgroundTasks = false };
        await site.InitializeAsync();
        await site.Client.GetStringAsync("/en", Cancellation);
        var expected = await IndexesAsync(site.DataFolder);
        var rows = Counts(site.DataFolder);
        Assert.All(rows, count => Assert.NotEqual(0, count));

        await site.InScopeAsync(GiveUpRulesAsync);
        await site.RestartAsync(() => GoBack(site.DataFolder, dialogues));
        await site.Client.GetStringAsync("/en", Cancellation);

        Assert.Superset(Added.ToHashSet(), expected.Keys.ToHashSet());
        Assert.Equal(expected, await IndexesAsync(site.DataFolder));
        Assert.Equal(rows, Counts(site.DataFolder));
        await using var scope = site.Services.CreateAsyncScope();
        var definitions = scope.ServiceProvider.GetRequiredService<IContentDefinitionManager>();
        Assert.Contains((await definitions.GetTypeDefinitionAsync("Publication"))!.Parts, part => part.Name == "SensitivePart");
        Assert.Contains((await definitions.GetPartDefinitionAsync("DialoguePart"))!.Fields, field => field.Name == "Place");
        Assert.Contains((await definitions.GetPartDefinitionAsync("LegalActPart"))!.Fields, field => field.Name == "Binding");
        Assert.DoesNotContain((await definitions.GetTypeDefinitionAsync("Taxonomy"))!.Parts, part => part.Name == "AutoroutePart");
        Assert.Equal(TitlePartOptions.EditableRequired, (await definitions.GetTypeDefinitionAsync("Program"))!.Parts.Single(part => part.Name == "TitlePart").GetSettings<TitlePartSettings>().Options);
        Assert.Equal(2, (await definitions.GetTypeDefinitionAsync("Program"))!.Parts.Count(part => part.Name is "PublishLaterPart" or "ArchiveLaterPart"));
        Assert.Equal(TitlePartOptions.Editable, (await definitions.GetTypeDefinitionAsync("Taxonomy"))!.Parts.Single(part => part.Name == "TitlePart").GetSettings<TitlePartSettings>().Options);
    }

    /// <summary>Defines types as before: titles could be empty, nothing could be scheduled, taxonomies had addresses.</summary>
    private static async Task GiveUpRulesAsync(IServiceProvider services)
    {
        var definitions = services.GetRequiredService<IContentDefinitionManager>();
        await definitions.AlterTypeDefinitionAsync("Program", type => type.WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings())).RemovePart("PublishLaterPart").RemovePart("ArchiveLaterPart"));
        await definitions.AlterTypeDefinitionAsync("Taxonomy", type => type.WithPart("AutoroutePart"));
    }

    /// <summary>Undoes the latest steps, as far as they would fail when repeated.</summary>
    private static void GoBack(string folder, int dialogues)
    {
        using var connection = Open(folder);
        foreach (var index in Added)
        {
            Run(connection, $"DROP INDEX \"{index}\"");
        }

        Run(connection, "ALTER TABLE \"DialogueIndex\" ADD COLUMN \"Year\" INTEGER");
        foreach (var table in AddedTables)
        {
            Run(connection, $"DROP TABLE \"{table}\"");
        }

        Run(connection, "DROP TABLE \"TranslationWishIndex\"");
        if (dialogues > 1)
        {
            Run(connection, "CREATE INDEX \"IDX_DialogueIndex_Year\" ON \"DialogueIndex\" (\"Culture\", \"Year\", \"Start\", \"DocumentId\")");
        }

        Run(connection, "CREATE INDEX \"IDX_PublicationIndex_Program\" ON \"PublicationIndex\" (\"Program\", \"Culture\", \"DocumentId\")");

        using var read = connection.CreateCommand();
        read.CommandText = "SELECT \"Id\", \"Content\" FROM \"Document\" WHERE \"Type\" LIKE '%MigrationRecord%'";
        using var reader = read.ExecuteReader();
        Assert.True(reader.Read());
        var (id, record) = (reader.GetInt64(0), JsonNode.Parse(reader.GetString(1))!.AsObject());
        reader.Close();
        foreach (var (migration, version) in Before.Append(new("ForumOrchard.Dialogues.Migrations", dialogues)))
        {
            Assert.True(record["Versions"]!.AsObject().ContainsKey(migration), migration);
            record["Versions"]![migration] = version;
        }

        Run(connection, "UPDATE \"Document\" SET \"Content\" = $content WHERE \"Id\" = $id", ("$content", record.ToJsonString()), ("$id", id.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Row counts of the tables added by the latest steps: they must contain the existing items.</summary>
    private static long[] Counts(string folder)
    {
        using var connection = Open(folder);
        using var command = connection.CreateCommand();
        return [.. AddedTables.Select(table =>
        {
            command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
            return (long)command.ExecuteScalar()!;
        })];
    }

    /// <summary>The SQL of each database index, by index name.</summary>
    private static async Task<Dictionary<string, string>> IndexesAsync(string folder)
    {
        await using var connection = Open(folder);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
        var indexes = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        while (await reader.ReadAsync(Cancellation))
        {
            indexes[reader.GetString(0)] = reader.GetString(1);
        }

        return indexes;
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "Sites", "Default", "OrchardCore.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql, params (string Name, string Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}
