using ForumOrchard.Editing.Checks;
using ForumOrchard.Editing.Settings;
using ForumOrchard.Organization.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
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
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => app.UseMiddleware<OldAddressMiddleware>();
}
