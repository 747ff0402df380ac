using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Sapling.Features.Navigation;

/// <summary>Menus built in code.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<INavigationManager, NavigationManager>();
        services.AddShapeTableProvider<NavigationShapes>();
    }
}
