using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

/// <summary>One step of a recipe, passed to each step handler.</summary>
public class RecipeExecutionContext
{
    public string ExecutionId { get; set; } = "";

    /// <summary>The values that the executor's caller passed to the recipe: a dictionary of names and values.</summary>
    public object? Environment { get; set; }

    /// <summary>The step's name as spelled in the recipe.</summary>
    public string Name { get; set; } = "";

    /// <summary>The whole step, with scripts replaced by their results.</summary>
    public JsonObject Step { get; set; } = [];

    public RecipeDescriptor RecipeDescriptor { get; set; } = new();

    /// <summary>Recipes to run after this step.</summary>
    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; } = [];

    /// <summary>Error messages for people; a single one stops the recipe.</summary>
    public IList<string> Errors { get; } = [];
}
