using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;

namespace Sapling.Setup;

/// <summary>Sets up the site from a recipe.</summary>
internal sealed class SetupStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ISetupService, SetupService>();
        services.AddScoped<ISetupEventHandler, SiteSetupHandler>();
    }
}
