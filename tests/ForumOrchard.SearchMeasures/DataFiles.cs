using System.Text.Json;

namespace ForumOrchard.SearchMeasures;

/// <summary>Reads the data files edited by people: the words of the corpus, the judgements.</summary>
internal static class DataFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The names of the files with this prefix.</summary>
    public static IEnumerable<string> NamesFrom(string beginning) =>
        typeof(DataFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(beginning, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <exception cref="JsonException">The file is invalid; the message contains its name and the line.</exception>
    public static T Read<T>(string name)
    {
        using var file = typeof(DataFiles).Assembly.GetManifestResourceStream(name)!;
        try
        {
            return JsonSerializer.Deserialize<T>(file, Options)!;
        }
        catch (JsonException exception)
        {
            throw new JsonException($"{name}: {exception.Message}", exception);
        }
    }
}
