using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Sapling.Features.Themes;

/// <summary>The themes of a site.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddRecipeExecutionStep<ThemesStep>();
}
