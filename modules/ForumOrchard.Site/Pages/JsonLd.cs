using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace ForumOrchard.Site.Pages;

/// <summary>Objects of schema.org as the one kind of script that is no script: <c>application/ld+json</c>.</summary>
public static class JsonLd
{
    // Writes Cyrillic as it is and still escapes what could end the script element: <, > and &.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One script element with all objects as a graph.</summary>
    public static string ToScript(IEnumerable<JsonObject> data)
    {
        var graph = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@graph"] = new JsonArray([.. data.Select(one => one.DeepClone())]),
        };
        return $"""<script type="application/ld+json">{graph.ToJsonString(Options)}</script>""";
    }

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
