namespace OrchardCore.Recipes.Models;

/// <summary>How one step of a recipe ended.</summary>
public class RecipeStepResult
{
    public string StepName { get; set; } = "";

    public bool IsCompleted { get; set; }

    public bool IsSuccessful { get; set; }

    public string[] Errors { get; set; } = [];
}
