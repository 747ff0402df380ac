using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Finds recipes.</summary>
public interface IRecipeHarvester
{
    Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync();
}
