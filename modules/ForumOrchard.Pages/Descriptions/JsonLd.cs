using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>Objects of schema.org as the one kind of script that is no script: <c>application/ld+json</c>.</summary>
public static class JsonLd
{
    // Writes Cyrillic as it is and still escapes what could end the script element: <, > and &.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One script element with all objects as a graph. What is not known (null, empty text, empty list) is left out of them.</summary>
    public static string ToScript(IEnumerable<JsonObject> data)
    {
        var graph = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@graph"] = new JsonArray([.. data.Select(Known)]),
        };
        return $"""<script type="application/ld+json">{graph.ToJsonString(Options)}</script>""";
    }

    /// <summary>An organization by its name, https://schema.org/Organization; null where there is no name.</summary>
    public static JsonObject? Organization(string? name) => Named("Organization", name);

    /// <summary>A person by her name, https://schema.org/Person; null where there is no name.</summary>
    public static JsonObject? Person(string? name) => Named("Person", name);

    private static JsonObject? Named(string type, string? name) =>
        string.IsNullOrWhiteSpace(name) ? null : new JsonObject { ["@type"] = type, ["name"] = name.Trim() };

    private static JsonNode? Known(JsonNode? node) => node switch
    {
        JsonObject one => new JsonObject(one.Select(pair => KeyValuePair.Create(pair.Key, Known(pair.Value))).Where(pair => pair.Value is not null)),
        JsonArray { Count: 0 } => null,
        JsonArray many => new JsonArray([.. many.Select(Known).Where(one => one is not null)]),
        JsonValue value when value.TryGetValue<string>(out var text) && string.IsNullOrWhiteSpace(text) => null,
        _ => node?.DeepClone(),
    };

    /// <summary>A BreadcrumbList, https://schema.org/BreadcrumbList.</summary>
    public static JsonObject Breadcrumb(IReadOnlyList<(string Name, string Url)> steps) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray(
        [
            .. steps.Select((step, index) => new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = index + 1,
                ["name"] = step.Name,
                ["item"] = step.Url,
            }),
        ]),
    };
}
