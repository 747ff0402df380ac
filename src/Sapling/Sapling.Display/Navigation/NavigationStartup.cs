using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using Sapling.Navigation.Menus;

namespace Sapling.Navigation;

/// <summary>Menus of code.</summary>
internal sealed class NavigationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<INavigationManager, NavigationManager>();
        services.AddShapeTableProvider<NavigationShapes>();
    }
}

/// <summary>Menus of content.</summary>
[RequireFeatures("OrchardCore.Menu")]
internal sealed class MenuStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddShapeTableProvider<MenuShapes>();
}
