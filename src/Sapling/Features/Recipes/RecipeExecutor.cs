using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Scripting;

namespace Sapling.Features.Recipes;

/// <summary>
/// Runs recipes step by step in the caller's scope, so that everything is one unit of work: changes by a failing step
/// are never committed.
/// </summary>
internal sealed class RecipeExecutor(
    IEnumerable<IRecipeStepHandler> handlers,
    IScriptingManager scripting,
    ILogger<RecipeExecutor> logger) : IRecipeExecutor
{
    private readonly IRecipeStepHandler[] _handlers = [.. handlers];

    public async Task<string> ExecuteAsync(
        string executionId,
        RecipeDescriptor recipeDescriptor,
        IDictionary<string, object> environment,
        CancellationToken cancellationToken)
    {
        await RunAsync(new Run(executionId, recipeDescriptor, environment, []), cancellationToken);
        return executionId;
    }

    private async Task RunAsync(Run run, CancellationToken cancellationToken)
    {
        if (run.Callers.Contains(run.Recipe.Name, StringComparer.OrdinalIgnoreCase))
        {
            throw Failure(run.Recipe, "recipes", 0, "The recipe calls itself.", exception: null);
        }

        var recipe = await RecipeFile.ReadAsync(run.Recipe.RecipeFileInfo, cancellationToken);
        var scripts = new RecipeScripts(scripting, run.Recipe, recipe["variables"] as JsonObject ?? [], run.Environment);
        var number = 0;
        foreach (var step in recipe["steps"] as JsonArray ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            var innerRecipes = await ExecuteStepAsync(run, scripts, step, ++number);
            foreach (var inner in innerRecipes)
            {
                await RunAsync(run with { Recipe = inner, Callers = run.Callers.Add(run.Recipe.Name) }, cancellationToken);
            }
        }
    }

    private async Task<IEnumerable<RecipeDescriptor>> ExecuteStepAsync(Run run, RecipeScripts scripts, JsonNode? node, int number)
    {
        if (node is not JsonObject step || step["name"] is not JsonValue value || !value.TryGetValue<string>(out var name))
        {
            throw Failure(run.Recipe, "?", number, "A step is an object with a \"name\".", exception: null);
        }

        if (!_handlers.Any(handler => Knows(handler, name)))
        {
            throw Failure(run.Recipe, name, number, "No enabled feature knows a step of this name.", exception: null);
        }

        logger.LogDebug("Recipe {Recipe}, step {Number} {Step}", run.Recipe.Name, number, name);
        var context = new RecipeExecutionContext
        {
            ExecutionId = run.ExecutionId,
            Environment = run.Environment,
            RecipeDescriptor = run.Recipe,
            Name = name,
            Step = step,
        };
        try
        {
            scripts.Evaluate(step);
            foreach (var handler in _handlers)
            {
                await handler.ExecuteAsync(context);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw Failure(run.Recipe, name, number, exception.Message, exception);
        }

        return context.Errors.Count == 0
            ? context.InnerRecipes
            : throw Failure(run.Recipe, name, number, string.Join(' ', context.Errors), exception: null);
    }

    /// <summary>Only a named handler tells which step it handles; any other may handle every step.</summary>
    private static bool Knows(IRecipeStepHandler handler, string stepName) =>
        handler is not NamedRecipeStepHandler named || named.Name.Equals(stepName, StringComparison.OrdinalIgnoreCase);

    private static RecipeExecutionException Failure(
        RecipeDescriptor recipe,
        string stepName,
        int number,
        string reason,
        Exception? exception)
    {
        var result = new RecipeStepResult
        {
            StepName = stepName,
            IsCompleted = true,
            Errors = [$"Recipe \"{recipe.Name}\" stopped at step {number} \"{stepName}\": {reason}"],
        };
        return exception is null ? new(result) : new(exception, result);
    }

    /// <summary>A running recipe; Callers are the names of the recipes that led to it.</summary>
    private sealed record Run(
        string ExecutionId,
        RecipeDescriptor Recipe,
        IDictionary<string, object> Environment,
        ImmutableArray<string> Callers);
}
