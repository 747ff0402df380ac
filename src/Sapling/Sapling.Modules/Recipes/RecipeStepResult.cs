namespace OrchardCore.Recipes.Models;

/// <summary>Outcome of one recipe step.</summary>
public class RecipeStepResult
{
    public string StepName { get; set; } = "";

    public bool IsCompleted { get; set; }

    public bool IsSuccessful { get; set; }

    public string[] Errors { get; set; } = [];
}
