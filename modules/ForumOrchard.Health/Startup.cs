using ForumOrchard.Health.Points;
using ForumOrchard.Health.Page;
using ForumOrchard.Health.Permissions;
using ForumOrchard.Health.Site;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Health;

/// <summary>The page, and the points that belong to no other module.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHealthPoint<DiskSpacePoint>();
        services.AddHealthPoint<DataFolderPoint>();
        services.AddHealthPoint<TimeZonePoint>();
        services.AddHealthPoint<MailPoint>();

        services.AddPermissionProvider<HealthPermissions>();
        services.AddNavigationProvider<HealthMenu>();
    }
}
