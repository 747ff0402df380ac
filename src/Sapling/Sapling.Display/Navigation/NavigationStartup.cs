using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using Sapling.Navigation.Menus;
using Sapling.Navigation.Pagers;

namespace Sapling.Navigation;

/// <summary>Menus of code, and pagers.</summary>
internal sealed class NavigationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<INavigationManager, NavigationManager>();
        services.AddShapeTableProvider<NavigationShapes>();
        services.AddShapeTableProvider<PagerShapes>();
        services.AddOptions<PagerOptions>();
    }
}

/// <summary>Menus of content.</summary>
[RequireFeatures("OrchardCore.Menu")]
internal sealed class MenuStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddShapeTableProvider<MenuShapes>();
}
