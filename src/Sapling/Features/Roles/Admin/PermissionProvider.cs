using OrchardCore.Roles;
using OrchardCore.Security.Permissions;

namespace Sapling.Features.Roles.Admin;

/// <summary>Only administrators see what roles may do, unless a role is given the permission.</summary>
internal sealed class PermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([CommonPermissions.ManageRoles]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = SystemRoles.Administrator, Permissions = [CommonPermissions.ManageRoles] }];
}
