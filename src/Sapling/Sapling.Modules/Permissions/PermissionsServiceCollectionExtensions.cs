using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Security.Permissions;

/// <summary>Registers permission providers.</summary>
public static class PermissionsServiceCollectionExtensions
{
    public static IServiceCollection AddPermissionProvider<TPermissionProvider>(this IServiceCollection services)
        where TPermissionProvider : class, IPermissionProvider
        => services.AddScoped<IPermissionProvider, TPermissionProvider>();
}
