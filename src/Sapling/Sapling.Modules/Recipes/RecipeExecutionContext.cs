using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

/// <summary>One step of a recipe on its way through the step handlers.</summary>
public class RecipeExecutionContext
{
    public string ExecutionId { get; set; } = "";

    /// <summary>What the executor's caller gave to the recipe: a dictionary of names and values.</summary>
    public object? Environment { get; set; }

    /// <summary>The step's name as the recipe spells it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The whole step, its scripts already replaced by their results.</summary>
    public JsonObject Step { get; set; } = [];

    public RecipeDescriptor RecipeDescriptor { get; set; } = new();

    /// <summary>Recipes that the step wants to be run after it.</summary>
    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; } = [];

    /// <summary>Faults in plain words; one is enough to stop the recipe.</summary>
    public IList<string> Errors { get; } = [];
}
