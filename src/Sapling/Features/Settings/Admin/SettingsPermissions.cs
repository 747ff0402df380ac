using OrchardCore.Security.Permissions;

namespace Sapling.Features.Settings.Admin;

/// <summary>Permissions for the settings pages, named as in Orchard Core.</summary>
internal sealed class SettingsPermissions : IPermissionProvider
{
    public static readonly Permission ManageSettings = new("ManageSettings", "Manage settings");

    /// <summary>
    /// Asked with the group as resource. No role has it: it comes with <see cref="ManageSettings"/>, and a module may grant it for its own groups.
    /// </summary>
    public static readonly Permission ManageGroupSettings = new("ManageResourceSettings", "Manage settings", [ManageSettings]);

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageSettings]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = [ManageSettings] }];
}
