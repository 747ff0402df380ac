using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs recipes.</summary>
public interface IRecipeExecutor
{
    /// <summary>
    /// Runs every step of the recipe, and of the recipes it calls, in the caller's scope. The caller commits the
    /// session.
    /// </summary>
    /// <param name="executionId">Id of this run; every step receives it.</param>
    /// <param name="recipeDescriptor">The recipe.</param>
    /// <param name="environment">The values that <c>parameters('…')</c> reads in the recipe's scripts.</param>
    /// <param name="cancellationToken">Cancels between steps.</param>
    /// <returns>The execution id.</returns>
    /// <exception cref="RecipeExecutionException">A step failed; the message names the recipe, the step and the reason.</exception>
    Task<string> ExecuteAsync(
        string executionId,
        RecipeDescriptor recipeDescriptor,
        IDictionary<string, object> environment,
        CancellationToken cancellationToken);
}
