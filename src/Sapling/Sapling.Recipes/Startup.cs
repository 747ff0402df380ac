using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;
using OrchardCore.Scripting;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using Sapling.Recipes.Execution;
using Sapling.Recipes.Harvesting;
using Sapling.Recipes.Scripting;
using Sapling.Recipes.Setup;
using Sapling.Recipes.Steps;

namespace Sapling.Recipes;

/// <summary>Recipes, and set-up from them, which every site has.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IScriptingEngine, JavaScriptEngine>();
        services.AddSingleton<IScriptingEngine, FileEngine>();
        services.AddSingleton<IGlobalMethodProvider, CommonMethods>();
        services.AddScoped<IScriptingManager, ScriptingManager>();

        services.AddSingleton<IRecipeHarvester, ModuleRecipeHarvester>();
        services.AddScoped<IRecipeExecutor, RecipeExecutor>();
        services.AddRecipeExecutionStep<FeatureStep>();
        services.AddRecipeExecutionStep<ThemesStep>();
        services.AddRecipeExecutionStep<SettingsStep>();
        services.AddRecipeExecutionStep<CustomSettingsStep>();
        services.AddRecipeExecutionStep<ContentDefinitionStep>();
        services.AddRecipeExecutionStep<ContentStep>();
        services.AddRecipeExecutionStep<RecipesStep>();

        services.AddSingleton<ISetupService, SetupService>();
        services.AddScoped<ISetupEventHandler, SiteSetupHandler>();
    }
}
