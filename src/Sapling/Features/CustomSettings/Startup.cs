using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Sapling.Features.CustomSettings;

/// <summary>Settings of the site that are content.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddRecipeExecutionStep<CustomSettingsStep>();
}
