namespace OrchardCore.Recipes.Models;

/// <summary>A recipe failed; the message says which recipe, which step (name and number) and why.</summary>
public class RecipeExecutionException : Exception
{
    public RecipeExecutionException(RecipeStepResult stepResult)
        : base(string.Join(' ', stepResult.Errors)) => StepResult = stepResult;

    public RecipeExecutionException(Exception innerException, RecipeStepResult stepResult)
        : base(string.Join(' ', stepResult.Errors), innerException) => StepResult = stepResult;

    public RecipeStepResult StepResult { get; }
}
