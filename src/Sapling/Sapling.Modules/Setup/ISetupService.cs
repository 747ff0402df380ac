using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>Sets a site up from a recipe.</summary>
public interface ISetupService
{
    /// <summary>The recipes that a site may be set up from.</summary>
    Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync();

    /// <summary>
    /// Runs the recipe and the set-up handlers as one unit of work and commits it. If <see cref="SetupContext.Errors"/> is not
    /// empty afterwards, or the recipe threw, nothing of it is in the database.
    /// </summary>
    /// <returns>The id of the recipe's execution.</returns>
    /// <exception cref="RecipeExecutionException">A step of the recipe failed.</exception>
    Task<string> SetupAsync(SetupContext context);
}
