using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Sapling.Data.Settings;

/// <summary>The site settings, for every site.</summary>
internal sealed class SettingsStartup : StartupBase
{
    public override int Order => -900;

    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ISiteService, SiteService>();
}
