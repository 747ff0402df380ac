using OrchardCore.Security.Permissions;

namespace Sapling.Features.Localization.Admin;

/// <summary>Permissions for the languages of the site, named as in Orchard Core.</summary>
internal sealed class CulturesPermissions : IPermissionProvider
{
    public static readonly Permission ManageCultures = new("ManageCultures", "Manage supported culture");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageCultures]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = [ManageCultures] }];
}
