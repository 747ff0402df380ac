using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Modules.Recipes;

namespace Sapling.Features.Recipes;

/// <summary>Runs other recipes: <c>{ "name": "recipes", "Values": [ { "executionid": "…", "name": "…" } ] }</c>.</summary>
internal sealed class RecipesStep(IEnumerable<IRecipeHarvester> harvesters) : NamedRecipeStepHandler("recipes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var harvester in harvesters)
        {
            recipes.AddRange(await harvester.HarvestRecipesAsync());
        }

        var called = new List<RecipeDescriptor>();
        foreach (var value in context.Step.Property("Values") as JsonArray ?? [])
        {
            var name = value?["name"]?.ToString() ?? "";
            if (recipes.Find(recipe => recipe.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } recipe)
            {
                called.Add(recipe);
            }
            else
            {
                context.Errors.Add($"There is no recipe \"{name}\".");
            }
        }

        context.InnerRecipes = called;
    }
}
