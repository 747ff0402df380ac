using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs recipe steps. Every handler sees every step and runs the ones it knows.</summary>
public interface IRecipeStepHandler
{
    Task ExecuteAsync(RecipeExecutionContext context);
}
