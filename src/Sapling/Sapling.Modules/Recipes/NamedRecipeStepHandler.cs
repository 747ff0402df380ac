using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>A handler of the steps of one name, compared without regard to case.</summary>
public abstract class NamedRecipeStepHandler : IRecipeStepHandler
{
#pragma warning disable CA1051 // Orchard Core has a field here, and a handler may read it
    protected readonly string StepName;
#pragma warning restore CA1051

    protected NamedRecipeStepHandler(string stepName) => StepName = stepName;

    /// <summary>The executor asks this to tell an unknown step from one that a handler waits for.</summary>
    internal string Name => StepName;

    public Task ExecuteAsync(RecipeExecutionContext context) =>
        string.Equals(context.Name, StepName, StringComparison.OrdinalIgnoreCase) ? HandleAsync(context) : Task.CompletedTask;

    /// <summary>Does the step; a fault is added to <see cref="RecipeExecutionContext.Errors"/> or thrown.</summary>
    protected abstract Task HandleAsync(RecipeExecutionContext context);
}
