using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Modules.Json;
using Sapling.Modules.Recipes;

namespace Sapling.Features.Contents;

/// <summary><c>{ "name": "content", "data": [ content items as stored ] }</c>: imports all items as one batch.</summary>
internal sealed class ContentStep(IContentManager contentManager) : NamedRecipeStepHandler("content")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var data = context.Step.Property("data") as JsonArray ?? [];
        var items = new List<ContentItem>(data.Count);
        foreach (var node in data)
        {
            var item = node.Deserialize<ContentItem>(StoredJson.Options)
                ?? throw new FormatException($"Item {items.Count + 1} of the data is no object.");
            if (item.ContentType.Length == 0)
            {
                throw new FormatException($"Item {items.Count + 1} of the data has no ContentType.");
            }

            items.Add(item);
        }

        await contentManager.ImportAsync(items);
    }
}
