using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>Sets up a site from a recipe.</summary>
public interface ISetupService
{
    /// <summary>The recipes that can set up a site.</summary>
    Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync();

    /// <summary>
    /// Runs the recipe and the set-up handlers as one unit of work and commits it. If <see cref="SetupContext.Errors"/>
    /// is not empty afterwards, or the recipe threw, nothing was written to the database.
    /// </summary>
    /// <returns>The id of the recipe's execution.</returns>
    /// <exception cref="RecipeExecutionException">A step of the recipe failed.</exception>
    Task<string> SetupAsync(SetupContext context);
}
