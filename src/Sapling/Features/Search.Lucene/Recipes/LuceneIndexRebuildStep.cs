using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Search.Lucene;
using Sapling.Features.Indexing;

namespace Sapling.Features.Search.Lucene.Recipes;

/// <summary>
/// <c>{ "name": "lucene-index-rebuild", "includeAll": true }</c>, or names in <c>Indices</c>: rebuilds indexes after
/// the recipe is committed. <c>lucene-index-reset</c> does the same: an index contains nothing that is not in the
/// database.
/// </summary>
internal abstract class RebuildStep(string name, LuceneIndexSettingsService settings, IndexingSession indexing) : NamedRecipeStepHandler(name)
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var known = (await settings.LoadDocumentAsync()).LuceneIndexSettings.Keys;
        var isAll = context.Step["includeAll"]?.GetValue<bool>() ?? false;
        var named = (context.Step["Indices"] as JsonArray)?.Select(index => index?.ToString() ?? "") ?? [];
        foreach (var index in isAll ? known : named)
        {
            if (known.Contains(index))
            {
                indexing.Rebuild(index);
            }
            else
            {
                context.Errors.Add($"There is no index \"{index}\".");
            }
        }
    }
}

/// <inheritdoc/>
internal sealed class LuceneIndexRebuildStep(LuceneIndexSettingsService settings, IndexingSession indexing)
    : RebuildStep("lucene-index-rebuild", settings, indexing);

/// <inheritdoc/>
internal sealed class LuceneIndexResetStep(LuceneIndexSettingsService settings, IndexingSession indexing)
    : RebuildStep("lucene-index-reset", settings, indexing);
