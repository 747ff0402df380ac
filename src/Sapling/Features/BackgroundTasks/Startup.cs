using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Sapling.Features.BackgroundTasks.Admin;

namespace Sapling.Features.BackgroundTasks;

/// <summary>Tasks in the admin; they run without it, too.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TaskList>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<TaskMenu>();
    }
}
