using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
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
