using System.Text.Json.Nodes;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Services;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using OrchardCore.Localization;

namespace ForumOrchard.Search.Api;

/// <summary>
/// Describes the API as OpenAPI 3.1. The schemas come from the answer's own type and the parameters from the code that checks them, so the description cannot become outdated.
/// </summary>
internal sealed class SearchApiDescription(ISiteAddresses addresses, ILocalizationService localization) : IOpenApiDocumentTransformer
{
    public const string Pattern = "/api/search/openapi.json";

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = endpoint => $"/{endpoint.RelativePath}" == SearchAnswers.Path;
        options.AddSchemaTransformer(MakeStrict);
        options.AddDocumentTransformer<SearchApiDescription>();
    }

    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Forum search",
            Version = "1.0",
            Description = "Finds what is published on the site: pages, news, publications, legal acts, dialogues, programs and members. Anyone may ask. The parameters are those of the search page.",
        };
        document.Servers = [new OpenApiServer { Url = await addresses.AbsoluteAsync("") }];

        var search = document.Paths[SearchAnswers.Path].Operations![HttpMethod.Get];
        search.OperationId = "search";
        search.Summary = "Search the site";
        search.Tags = null;
        search.Parameters = [.. Parameters(await localization.GetSupportedCulturesAsync(), await localization.GetDefaultCultureAsync())];
        document.Tags = null;
    }

    private static IEnumerable<IOpenApiParameter> Parameters(string[] cultures, string usual)
    {
        yield return Parameter(
            SearchAddress.TextName,
            "Words, “words in quotes”, -word, author:, year:, type:, as on the search page. Without it all there is is listed, newest first.",
            new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = SearchText.MaxLength });
        yield return Parameter(SearchParameters.CultureName, "The language of the items, and of labels.", OneOf(cultures, usual));
        yield return Parameter(
            SearchAddress.PageName,
            $"The page, {ForumSearch.PageSize} results each.",
            new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{ForumSearch.MaxPage}", Default = 1 });
        yield return Parameter(SearchAddress.OrderName, "The order.", OneOf(SearchParameters.Orders, SearchParameters.Orders[0]));
        yield return Parameter(
            SearchAddress.AsTypedName,
            "“typed” takes the text at its word; else what may have been meant is looked for where it finds nothing.",
            OneOf([SearchAddress.AsTyped], usual: null));
        foreach (var facet in Facet.All)
        {
            yield return Parameter(facet.Name, "Narrows the results; several values widen. Values are those of the facet of this name in an answer.", new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                MaxItems = FacetFilters.MaxValues,
                Items = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = FacetFilters.LongestValue },
            });
        }
    }

    private static OpenApiParameter Parameter(string name, string description, OpenApiSchema schema) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };

    private static OpenApiSchema OneOf(IEnumerable<string> values, string? usual) =>
        new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)value)], Default = usual };

    /// <summary>
    /// The answer has the properties of its type and no others. Left alone, a number may also be a string, since the application's options allow it when reading; answers are written
    /// with options of their own.
    /// </summary>
    private static Task MakeStrict(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (schema.Type is { } type && type.HasFlag(JsonSchemaType.String) && (type.HasFlag(JsonSchemaType.Integer) || type.HasFlag(JsonSchemaType.Number)))
        {
            (schema.Type, schema.Pattern) = (type & ~JsonSchemaType.String, null);
        }

        if (context.JsonTypeInfo.Type.Assembly == typeof(SearchApiDescription).Assembly)
        {
            schema.AdditionalPropertiesAllowed = false;
        }

        return Task.CompletedTask;
    }
}
