using OrchardCore.Abstractions.Setup;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Sapling.Setup;

/// <summary>Sets up the site in its own scope: first the recipe, then the handlers, with one commit for everything.</summary>
internal sealed class SetupService(IServiceProvider services, IIdGenerator idGenerator) : ISetupService
{
    public async Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var harvester in services.GetServices<IRecipeHarvester>())
        {
            recipes.AddRange(await harvester.HarvestRecipesAsync());
        }

        return recipes.Where(recipe => recipe.IsSetupRecipe);
    }

    public async Task<string> SetupAsync(SetupContext context)
    {
        var executionId = Guid.NewGuid().ToString("n");
        // The recipe may name the administrator as owner of content before that user exists.
        context.Properties.TryAdd(SetupConstants.AdminUserId, idGenerator.GenerateUniqueId());
        try
        {
            await ShellScope.UsingNewScopeAsync(services, async scope =>
            {
                await scope.ServiceProvider.GetRequiredService<IRecipeExecutor>()
                    .ExecuteAsync(executionId, context.Recipe, context.Properties, CancellationToken.None);
                foreach (var handler in scope.ServiceProvider.GetServices<ISetupEventHandler>())
                {
                    await handler.SetupAsync(context);
                    if (context.Errors.Count > 0)
                    {
                        await scope.CancelAsync();
                        return;
                    }
                }
            });
        }
        catch
        {
            await TellAsync(handler => handler.FailedAsync(context));
            throw;
        }

        await TellAsync(handler => context.Errors.Count == 0 ? handler.SucceededAsync() : handler.FailedAsync(context));
        return executionId;
    }

    private Task TellAsync(Func<ISetupEventHandler, Task> tell) =>
        ShellScope.UsingNewScopeAsync(services, async scope =>
        {
            foreach (var handler in scope.ServiceProvider.GetServices<ISetupEventHandler>())
            {
                await tell(handler);
            }
        });
}
