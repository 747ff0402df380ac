using OrchardCore.Security.Permissions;
using OrchardCore.Users;

namespace Sapling.Features.Users.Admin;

/// <summary>Only administrators look after users, unless a role is given a permission for it.</summary>
internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all =
        [CommonPermissions.ManageUsers, CommonPermissions.ListUsers, CommonPermissions.EditUsers, CommonPermissions.DeleteUsers, CommonPermissions.AssignRoleToUsers, CommonPermissions.DisableTwoFactorAuthenticationForUsers];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = _all }];
}
