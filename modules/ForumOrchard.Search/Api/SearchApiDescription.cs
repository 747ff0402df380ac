using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Services;

namespace ForumOrchard.Search.Api;

/// <summary>
/// Describes the API in OpenAPI 3.1. The answer's schema is generated from its type, and the parameters from their
/// validation, so that the description stays up to date.
/// </summary>
internal static class SearchApiDescription
{
    private static readonly JsonSerializerOptions Strict = new(SearchJson.Options)
    {
        NumberHandling = JsonNumberHandling.Strict,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly JsonSchemaExporterOptions Exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    /// <param name="root">The absolute address of the site.</param>
    /// <param name="cultures">The languages of the site.</param>
    /// <param name="usual">The default language.</param>
    public static JsonObject Of(string root, IEnumerable<string> cultures, string usual) => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject
        {
            ["title"] = "Forum search",
            ["version"] = "1.0",
            ["description"] = "Finds what is published on the site: pages, news, publications, legal acts, dialogues, programs and members. Anyone may ask. The parameters are those of the search page.",
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = root }),
        ["paths"] = new JsonObject
        {
            [SearchAnswers.Path] = new JsonObject
            {
                ["get"] = new JsonObject
                {
                    ["operationId"] = "search",
                    ["summary"] = "Search the site",
                    ["parameters"] = new JsonArray([.. Parameters(cultures, usual)]),
                    ["responses"] = new JsonObject
                    {
                        ["200"] = Response("One page of results; ask again with If-None-Match and its ETag.", "application/json", "SearchAnswer"),
                        ["304"] = new JsonObject { ["description"] = "The answer is the one that the ETag names." },
                        ["400"] = Response("A parameter is wrong; the problem says which.", "application/problem+json", "Problem"),
                        ["503"] = Response("The search cannot be read just now; ask again after what Retry-After says.", "application/problem+json", "Problem"),
                    },
                },
            },
        },
        ["components"] = new JsonObject
        {
            ["schemas"] = new JsonObject { ["SearchAnswer"] = Strict.GetJsonSchemaAsNode(typeof(SearchAnswer), Exporter), ["Problem"] = ProblemSchema() },
        },
    };

    private static IEnumerable<JsonNode> Parameters(IEnumerable<string> cultures, string usual)
    {
        yield return Parameter(SearchAddress.TextName, "Words, “words in quotes”, -word, author:, year:, type:, as on the search page. Without it all there is is listed, newest first.",
            new JsonObject { ["type"] = "string", ["maxLength"] = SearchText.MaxLength });
        yield return Parameter(SearchParameters.CultureName, "The language of the items, and of labels.", OneOf(cultures, usual));
        yield return Parameter(SearchAddress.PageName, $"The page, {ForumSearch.PageSize} results each.",
            new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = ForumSearch.MaxPage, ["default"] = 1 });
        yield return Parameter(SearchAddress.OrderName, "The order.", OneOf(SearchParameters.Orders, SearchParameters.Orders[0]));
        yield return Parameter(SearchAddress.AsTypedName, "“typed” takes the text at its word; else what may have been meant is looked for where it finds nothing.",
            new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(SearchAddress.AsTyped) });
        foreach (var facet in Facet.All)
        {
            yield return Parameter(facet.Name, "Narrows the results; several values widen. Values are those of the facet of this name in an answer.", new JsonObject
            {
                ["type"] = "array",
                ["maxItems"] = FacetFilters.MaxValues,
                ["items"] = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = FacetFilters.LongestValue },
            });
        }
    }

    private static JsonObject Parameter(string name, string description, JsonObject schema) =>
        new() { ["name"] = name, ["in"] = "query", ["description"] = description, ["schema"] = schema };

    private static JsonObject OneOf(IEnumerable<string> values, string usual) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]), ["default"] = usual };

    private static JsonObject Response(string description, string contentType, string schema) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { [contentType] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/" + schema } } },
    };

    private static JsonObject ProblemSchema() => new()
    {
        ["description"] = "What is wrong with the question (RFC 9457).",
        ["type"] = "object",
        ["required"] = new JsonArray("title", "status", "errors"),
        ["properties"] = new JsonObject
        {
            ["title"] = new JsonObject { ["type"] = "string" },
            ["status"] = new JsonObject { ["type"] = "integer" },
            ["errors"] = new JsonObject
            {
                ["description"] = "What is wrong, by the name of the parameter.",
                ["type"] = "object",
                ["additionalProperties"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            },
        },
    };

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var described = context.PropertyInfo?.AttributeProvider ?? context.TypeInfo.Type;
        if (schema is JsonObject node && described.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) is [DescriptionAttribute text, ..])
        {
            node.Insert(0, "description", text.Description);
        }

        return schema;
    }
}
