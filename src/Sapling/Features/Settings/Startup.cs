using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using Sapling.Features.Settings.Admin;
using Sapling.Features.Settings.General;

namespace Sapling.Features.Settings;

/// <summary>Settings of the site.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<SettingsPermissions>();
        services.AddRecipeExecutionStep<SettingsStep>();
    }
}

/// <summary>The settings that belong to no module.</summary>
[RequireFeatures("OrchardCore.Admin")]
internal sealed class GeneralStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSiteDisplayDriver<DefaultSiteSettingsDisplayDriver>();
        services.AddNavigationProvider<GeneralMenu>();
    }
}
