using System.Text.Json.Nodes;
using ForumOrchard.Benchmarks.Servers;
using Microsoft.Data.Sqlite;

namespace ForumOrchard.Benchmarks.Seeding;

/// <summary>Reads publications out of a site's database, whichever build has written it.</summary>
internal static class StoredPublications
{
    /// <summary>Writes the Russian publications of a site that has been set up, as models of copies.</summary>
    public static void Save(Installation site, string modelsFile) => File.WriteAllText(
        modelsFile,
        new JsonArray([.. Query(site, "json_extract(Content, '$.LocalizationPart.Culture')", "ru").Select(text => JsonNode.Parse(text))]).ToJsonString());

    /// <summary>The content item id by address.</summary>
    public static string IdOf(Installation site, string path) =>
        JsonNode.Parse(Query(site, "json_extract(Content, '$.AutoroutePart.Path')", path).First())!["ContentItemId"]!.GetValue<string>();

    private static List<string> Query(Installation site, string expression, string value)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(site.DataFolder, "Sites", "Default", "OrchardCore.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The expressions are those above.
        command.CommandText = "SELECT Content FROM Document WHERE Type LIKE 'OrchardCore.ContentManagement.ContentItem,%' AND json_extract(Content, '$.ContentType') = 'Publication' "
            + $"AND json_extract(Content, '$.Published') AND {expression} = $value ORDER BY Id";
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$value", value);
        using var reader = command.ExecuteReader();
        List<string> found = [];
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
