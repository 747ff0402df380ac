using OrchardCore.Security.Permissions;

namespace OrchardCore.Menu;

/// <summary>Permissions for menus, and the roles that get them by default; named as in Orchard Core.</summary>
public class Permissions : IPermissionProvider
{
    public static readonly Permission ManageMenu = new("ManageMenu", "Manage menus");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageMenu]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ManageMenu] },
        new() { Name = "Editor", Permissions = [ManageMenu] },
    ];
}
