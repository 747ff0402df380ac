using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace ForumOrchard.Pages.Descriptions;

/// <summary>Renders objects of schema.org in a script element of type <c>application/ld+json</c>, which is data and not executed.</summary>
public static class JsonLd
{
    // Leaves Cyrillic unescaped but escapes what could end the script element: <, > and &.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A script element with all objects as a graph. Unknown values (null, empty text, empty list) are omitted.</summary>
    public static string ToScript(IEnumerable<JsonObject> data)
    {
        var graph = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@graph"] = new JsonArray([.. data.Select(Known)]),
        };
        return $"""<script type="application/ld+json">{graph.ToJsonString(Options)}</script>""";
    }

    /// <summary>An organization with this name, https://schema.org/Organization; null without a name.</summary>
    public static JsonObject? Organization(string? name) => Named("Organization", name);

    /// <summary>A person with this name, https://schema.org/Person; null without a name.</summary>
    public static JsonObject? Person(string? name) => Named("Person", name);

    /// <summary>Whether an object is an organization or a person, which schema.org gives no language of its own.</summary>
    internal static bool IsOrganization(JsonObject data) => (string?)data["@type"] is "Organization" or "NGO" or "Person";

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
