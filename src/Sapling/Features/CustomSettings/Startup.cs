using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Sapling.Features.CustomSettings;

/// <summary>Site settings that are content items.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddRecipeExecutionStep<CustomSettingsStep>();
}
