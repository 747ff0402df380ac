using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs recipes.</summary>
public interface IRecipeExecutor
{
    /// <summary>
    /// Runs every step of the recipe, and of the recipes it calls, in the scope of the caller, who commits the session.
    /// </summary>
    /// <param name="executionId">A name for this run; it is handed to every step.</param>
    /// <param name="recipeDescriptor">The recipe.</param>
    /// <param name="environment">What <c>parameters('…')</c> of the recipe's scripts finds.</param>
    /// <param name="cancellationToken">Stops between steps.</param>
    /// <returns>The execution id.</returns>
    /// <exception cref="RecipeExecutionException">A step failed; the message names recipe, step and reason.</exception>
    Task<string> ExecuteAsync(
        string executionId,
        RecipeDescriptor recipeDescriptor,
        IDictionary<string, object> environment,
        CancellationToken cancellationToken);
}
