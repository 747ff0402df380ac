using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using Sapling.Users.Permissions;

namespace Sapling.Users.Roles;

/// <summary>Roles, and the permissions they give.</summary>
[Feature("OrchardCore.Roles")]
internal sealed class RolesStartup : StartupBase
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
