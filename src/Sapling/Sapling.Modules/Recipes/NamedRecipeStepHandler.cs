using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Handles the steps of one name, compared without regard to case.</summary>
public abstract class NamedRecipeStepHandler : IRecipeStepHandler
{
#pragma warning disable CA1051 // Orchard Core has a field here, and a handler may read it
    protected readonly string StepName;
#pragma warning restore CA1051

    protected NamedRecipeStepHandler(string stepName) => StepName = stepName;

    /// <summary>The executor uses this to tell an unknown step from one that has a handler.</summary>
    internal string Name => StepName;

    public Task ExecuteAsync(RecipeExecutionContext context) =>
        string.Equals(context.Name, StepName, StringComparison.OrdinalIgnoreCase) ? HandleAsync(context) : Task.CompletedTask;

    /// <summary>Runs the step; report a failure by adding to <see cref="RecipeExecutionContext.Errors"/> or by throwing.</summary>
    protected abstract Task HandleAsync(RecipeExecutionContext context);
}
