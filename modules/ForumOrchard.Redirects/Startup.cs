using ForumOrchard.Editing.Checks;
using ForumOrchard.Editing.Settings;
using ForumOrchard.Organization.Settings;
using ForumOrchard.Redirects.Missed;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace ForumOrchard.Redirects;

/// <summary>Redirects from old addresses, and their settings page.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSettingsForm<RedirectsSettings, RedirectsSettingsDisplayDriver>(RedirectsSettingsDisplayDriver.GroupId, OrganizationPermissions.ManageOrganization);
        services.AddNavigationProvider<RedirectsAdminMenu>();
        services.AddScoped<IOtherAddresses, OldAddressLinks>();
        services.AddSingleton<MissedTally>();
        services.AddDataMigration<MissedMigrations>();
        services.AddSingleton<IBackgroundTask, WriteMissedTask>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<MissedAddressMiddleware>().UseMiddleware<OldAddressMiddleware>();
}
