using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Model;
using OrchardCore.Search.Lucene.Services;
using Sapling.Features.Indexing;
using Sapling.Modules.Json;

namespace Sapling.Features.Search.Lucene.Recipes;

/// <summary>
/// <c>{ "name": "lucene-index", "Indices": [ { "Search": { "AnalyzerName": …, "IndexedContentTypes": […] } } ] }</c>:
/// adds indexes or changes their settings. They are built after the recipe is committed.
/// </summary>
internal sealed class LuceneIndexStep(LuceneIndexSettingsService settings, LuceneAnalyzerManager analyzers, IndexingSession indexing)
    : NamedRecipeStepHandler("lucene-index")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["Indices"] is not JsonArray indices)
        {
            context.Errors.Add("The step has no array \"Indices\".");
            return;
        }

        foreach (var (name, value) in indices.OfType<JsonObject>().SelectMany(index => index))
        {
            if (value.Deserialize<LuceneIndexSettings>(StoredJson.Options) is not { } index)
            {
                context.Errors.Add($"The index \"{name}\" has no settings.");
                continue;
            }

            if (!analyzers.GetAnalyzers().Any(analyzer => analyzer.Name.Equals(index.AnalyzerName, StringComparison.OrdinalIgnoreCase)))
            {
                context.Errors.Add($"The index \"{name}\" asks for the analyzer \"{index.AnalyzerName}\", which nobody has registered.");
                continue;
            }

            index.IndexName = name;
            await settings.UpdateIndexAsync(index);
            indexing.Compare();
        }
    }
}
