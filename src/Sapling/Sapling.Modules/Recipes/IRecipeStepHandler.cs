using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Carries out steps of recipes; every handler sees every step and does those it knows.</summary>
public interface IRecipeStepHandler
{
    Task ExecuteAsync(RecipeExecutionContext context);
}
