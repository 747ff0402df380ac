using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using Sapling.Features.Roles.Admin;
using Sapling.Features.Roles.Permissions;

namespace Sapling.Features.Roles;

/// <summary>Roles and their permissions.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddAuthorization();
        services.AddScoped<RoleStore>();
        services.AddSingleton<GrantedPermissions>();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddRecipeExecutionStep<RolesStep>();
    }
}

/// <summary>Roles in the admin.</summary>
[RequireFeatures("OrchardCore.Admin")]
internal sealed class AdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<RoleMenu>();
        services.AddScoped<RolesTable>();
    }
}
