using System.Text.Json;
using System.Text.Json.Serialization;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Shapes;

namespace Sapling.Display.Placement;

/// <summary>Reads placement.json: rules by shape type; the last matching rule wins.</summary>
internal static class PlacementFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <exception cref="InvalidOperationException">
    /// Not a valid placement file; the message names the file and the position of the error.
    /// </exception>
    public static IEnumerable<KeyValuePair<string, PlacementRule[]>> Parse(Stream json, string source)
    {
        try
        {
            var file = JsonSerializer.Deserialize<Dictionary<string, Node[]>>(json, Options) ?? [];
            return file.Select(entry => KeyValuePair.Create(
                entry.Key,
                Array.ConvertAll(entry.Value, node => node.ToRule(source))));
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"The placement file '{source}' cannot be read: {exception.Message}", exception);
        }
    }

    private sealed class Node
    {
        public string? Place { get; set; }

        public string? DisplayType { get; set; }

        public string? Differentiator { get; set; }

        public string? Shape { get; set; }

        public string[]? Alternates { get; set; }

        public string[]? Wrappers { get; set; }

        [JsonConverter(typeof(OneOrMore))]
        public string[]? ContentType { get; set; }

        [JsonConverter(typeof(OneOrMore))]
        public string[]? ContentPart { get; set; }

        [JsonConverter(typeof(OneOrMore))]
        public string[]? Path { get; set; }

        public PlacementRule ToRule(string source) => new()
        {
            DisplayType = DisplayType,
            Differentiator = Differentiator,
            ContentTypes = ContentType,
            ContentParts = ContentPart,
            Paths = Path,
            Placement = new PlacementInfo
            {
                Location = Place,
                ShapeType = Shape,
                Alternates = Alternates is null ? null : new AlternatesCollection(Alternates),
                Wrappers = Wrappers is null ? null : new AlternatesCollection(Wrappers),
                Source = source,
            },
        };
    }

    private sealed class OneOrMore : JsonConverter<string[]>
    {
        public override string[]? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String
                ? [reader.GetString()!]
                : JsonSerializer.Deserialize<string[]>(ref reader, options);

        public override void Write(Utf8JsonWriter writer, string[] value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, options);
    }
}
