using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using NJsonSchema;

namespace ForumOrchard.Tests.Search.Api;

/// <summary>The search API and its self-description.</summary>
public sealed class SearchApiTests(SharedSite site)
{
    [Theory]
    [InlineData("")]
    [InlineData("?q=насилие")]
    [InlineData("?q=yfcbkbt")]
    [InlineData("?q=qzqzqz")]
    [InlineData("?q=и")]
    [InlineData("?q=-насилие")]
    [InlineData("?culture=en&q=women&pagenum=2")]
    [InlineData("?culture=en&q=women zanzibar")]
    [InlineData("?culture=en&q=\"equal rights\" year:2000..&sort=oldest")]
    [InlineData("?culture=en&q=women&type=LegalAct&type=Publication&level=international")]
    [InlineData("?culture=en&q=womne&as=typed")]
    [InlineData("?culture=ru&q=women")]
    [InlineData("?culture=en&year=nothing&pagenum=100")]
    public async Task Answer_ToAnything_IsAsDescribed(string query)
    {
        var schema = await SchemaAsync("SearchAnswer");

        Assert.Empty(schema.Validate(await GetAsync("/api/search" + query, HttpStatusCode.OK, "application/json")));
    }

    [Fact]
    public async Task Schema_WhatNoAnswerLooksLike_IsNoAnswer()
    {
        var schema = await SchemaAsync("SearchAnswer");
        var answer = await AskAsync("/api/search?culture=en&q=women");
        answer.Remove("total");
        answer["hits"]![0]!["more"] = true;

        Assert.Equal(2, schema.Validate(answer.ToJsonString()).Count);
    }

    [Fact]
    public async Task Answer_Always_SaysWhatThePageShows()
    {
        var answer = await AskAsync("/api/search?culture=ru&q=насилие&type=LegalAct&sort=newest");
        var page = await site.OpenAsync("/ru/search?q=насилие&type=LegalAct&sort=newest");

        Assert.Equal(page.AddressesOf(".search .rows h3 a"), answer["hits"]!.AsArray().Select(hit => new Uri((string)hit!["address"]!).AbsolutePath));
        Assert.Equal(page.TextsOf(".found [role=status] p")[0], (string)answer["message"]!);
        Assert.Equal(page.TextsOf(".search article .kicker"), answer["hits"]!.AsArray().Select(hit => (string)hit!["kind"]!));
        Assert.Equal(page.TextsOf(".search article")[0].Contains("насили", StringComparison.OrdinalIgnoreCase), answer["hits"]![0]!["extract"]!.AsArray().Any(part => (bool)part!["isMarked"]!) || answer["hits"]![0]!["markedTitle"]!.AsArray().Any(part => (bool)part!["isMarked"]!));
        Assert.Equal(
            page.AddressesOf(".search article .meta a[hreflang]"),
            answer["hits"]!.AsArray().SelectMany(hit => hit!["versions"]!.AsArray()).Select(version => new Uri((string)version!["address"]!).AbsolutePath));
        Assert.Equal(["LegalAct"], answer["filters"]!.AsArray().Select(filter => (string)filter!["value"]!));
    }

    [Theory]
    [InlineData("women", true)]
    [InlineData("насилие", false)]
    public async Task Answer_WordsOfAnotherLanguage_SaysThatItIsTranslated(string query, bool isTranslated) =>
        Assert.Equal(isTranslated, (bool)(await AskAsync($"/api/search?culture=ru&type=LegalAct&q={query}"))["isTranslated"]!);

    [Fact]
    public async Task Facets_EveryValue_NarrowsToAsManyAsItSays()
    {
        var answer = await AskAsync("/api/search?culture=en&q=women");

        Assert.True(answer["facets"]!.AsArray().Count > 3);
        foreach (var facet in answer["facets"]!.AsArray())
        {
            foreach (var value in facet!["values"]!.AsArray().Take(2))
            {
                var narrowed = await AskAsync($"/api/search?culture=en&q=women&{facet["name"]}={Uri.EscapeDataString((string)value!["value"]!)}");
                Assert.Equal((int)value["count"]!, (int)narrowed["total"]!);
            }
        }
    }

    [Fact]
    public async Task Next_FollowedToTheEnd_GivesEveryHitOnce()
    {
        var (addresses, total) = (new List<string>(), 0);
        string? next = "/api/search?culture=en&q=women&type=LegalAct&type=Publication";
        while (next is not null)
        {
            var answer = await AskAsync(next);
            addresses.AddRange(answer["hits"]!.AsArray().Select(hit => (string)hit!["address"]!));
            (next, total) = ((string?)answer["next"], (int)answer["total"]!);
        }

        Assert.True(total > 10);
        Assert.Equal(total, addresses.Distinct().Count());
        Assert.Equal(total, addresses.Count);
    }

    [Fact]
    public async Task Parameters_EveryDescribedOne_IsTakenAndChangesTheAnswer()
    {
        var named = (await DescriptionAsync())["paths"]!["/api/search"]!["get"]!["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!);
        var usual = (await AskAsync("/api/search?culture=en&q=womne")).ToJsonString();
        var plain = (await AskAsync("/api/search?culture=en")).ToJsonString();

        foreach (var name in named)
        {
            var (with, without) = name switch
            {
                "q" => ("culture=en&q=women", plain),
                "culture" => ("culture=ru&q=womne", usual),
                "pagenum" => ("culture=en&q=womne&pagenum=2", usual),
                "sort" => ("culture=en&q=womne&sort=oldest", usual),
                "as" => ("culture=en&q=womne&as=typed", usual),
                _ => ($"culture=en&{name}={Uri.EscapeDataString(await ValueOfAsync(name))}", plain),
            };

            Assert.NotEqual(without, (await AskAsync("/api/search?" + with)).ToJsonString());
        }
    }

    [Fact]
    public async Task Description_Always_IsOpenApiWhoseReferencesResolve()
    {
        var text = await GetAsync("/api/search/openapi.json", HttpStatusCode.OK, "application/json");

        var read = OpenApiDocument.Parse(text, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        var schemas = JsonNode.Parse(text)!["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).ToList();
        Assert.All(Regex.Matches(text, "\"\\$ref\": *\"([^\"]*)\"").Select(match => match.Groups[1].Value), reference => Assert.Contains(reference, schemas.Select(name => $"#/components/schemas/{name}")));
        Assert.Equal(site.Address.ToString().TrimEnd('/'), read.Document!.Servers!.Single().Url!.TrimEnd('/'));
    }

    [Theory]
    [InlineData("culture=xx", "culture")]
    [InlineData("pagenum=0", "pagenum")]
    [InlineData("pagenum=101", "pagenum")]
    [InlineData("pagenum=two", "pagenum")]
    [InlineData("sort=worst", "sort")]
    [InlineData("as=meant", "as")]
    [InlineData("q=women&q=men", "q")]
    [InlineData("topic=", "topic")]
    [InlineData("page=2", "page")]
    [InlineData("<script>=1", "<script>")]
    public async Task Parameter_Wrong_IsNamed(string query, string parameter)
    {
        var problem = await GetAsync("/api/search?" + query, HttpStatusCode.BadRequest, "application/problem+json");

        Assert.Empty((await SchemaAsync("ValidationProblemDetails")).Validate(problem));
        Assert.Equal([parameter], JsonNode.Parse(problem)!["errors"]!.AsObject().Select(error => error.Key));
    }

    [Fact]
    public async Task Text_TooLong_IsNamed() => await GetAsync("/api/search?q=" + new string('a', 201), HttpStatusCode.BadRequest, "application/problem+json");

    [Fact]
    public async Task Answer_AskedForAgain_IsNotSentAgain()
    {
        using var first = await site.Client.GetAsync(new Uri("/api/search?culture=en&q=women", UriKind.Relative), TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/search?culture=en&q=women");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("no-cache, private", first.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Api_Posted_IsNotAnswered()
    {
        using var response = await site.Client.PostAsync(new Uri("/api/search?q=women", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.True(response.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound);
    }

    private async Task<string> ValueOfAsync(string facet)
    {
        var facets = (await AskAsync("/api/search?culture=en"))["facets"]!.AsArray();
        return (string)facets.Single(one => (string)one!["name"]! == facet)!["values"]![0]!["value"]!;
    }

    private async Task<JsonSchema> SchemaAsync(string name)
    {
        var schemas = (await DescriptionAsync())["components"]!["schemas"]!.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        return await JsonSchema.FromJsonAsync($$"""{ "$ref": "#/definitions/{{name}}", "definitions": {{schemas}} }""", TestContext.Current.CancellationToken);
    }

    private async Task<JsonObject> DescriptionAsync() => await AskAsync("/api/search/openapi.json");

    private async Task<JsonObject> AskAsync(string address) => JsonNode.Parse(await GetAsync(address, HttpStatusCode.OK, "application/json"))!.AsObject();

    private async Task<string> GetAsync(string address, HttpStatusCode status, string contentType)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);
        if (status == HttpStatusCode.OK)
        {
            response.EnsureSuccessStatusCode();
        }

        Assert.Equal((status, contentType), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
