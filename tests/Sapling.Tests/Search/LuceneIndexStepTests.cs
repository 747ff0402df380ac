using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Search.Lucene;

namespace Sapling.Tests.Search;

public sealed class LuceneIndexStepTests(SearchSite site) : IClassFixture<SearchSite>
{
    [Fact]
    public async Task LuceneIndex_CompleteStep_KeepsSettings()
    {
        var errors = await RunAsync("""
            { "name": "lucene-index", "Indices": [ { "english": {
                "AnalyzerName": "standardanalyzer", "IndexLatest": true, "IndexedContentTypes": ["Note"], "Culture": "en", "StoreSourceData": true } } ] }
            """);

        Assert.Empty(errors);
        await site.InScopeAsync(async services =>
        {
            var settings = await services.GetRequiredService<LuceneIndexSettingsService>().GetSettingsAsync("english");
            Assert.Equal(("english", "standardanalyzer", true, "en", true), (settings!.IndexName, settings.AnalyzerName, settings.IndexLatest, settings.Culture, settings.StoreSourceData));
            Assert.Equal(["Note"], settings.IndexedContentTypes);
        });
    }

    [Theory]
    [InlineData("""{ "name": "lucene-index" }""", "no array \"Indices\"")]
    [InlineData("""{ "name": "lucene-index", "Indices": [ { "x": { "AnalyzerName": "klingon" } } ] }""", "\"klingon\"")]
    [InlineData("""{ "name": "lucene-index-rebuild", "Indices": [ "nowhere" ] }""", "\"nowhere\"")]
    [InlineData("""{ "name": "lucene-index-reset", "Indices": [ "nowhere" ] }""", "\"nowhere\"")]
    public async Task Step_Wrong_SaysWhatIsWrong(string step, string expected) =>
        Assert.Contains(expected, Assert.Single(await RunAsync(step)), StringComparison.Ordinal);

    private async Task<IList<string>> RunAsync(string json)
    {
        var step = JsonNode.Parse(json)!.AsObject();
        var context = new RecipeExecutionContext { Name = step["name"]!.GetValue<string>(), Step = step };
        await site.InScopeAsync(async services =>
        {
            foreach (var handler in services.GetServices<IRecipeStepHandler>())
            {
                await handler.ExecuteAsync(context);
            }
        });
        return context.Errors;
    }
}
