using OrchardCore.Security.Permissions;

namespace Sapling.Features.Email.Admin;

/// <summary>The permission for mail, named as in Orchard Core. Whoever has it can read the links that the site sends, and so become anybody.</summary>
internal sealed class EmailPermissions : IPermissionProvider
{
    public static readonly Permission ManageEmailSettings = new("ManageEmailSettings", "Manage e-mail settings", isSecurityCritical: true);

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageEmailSettings]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = [ManageEmailSettings] }];
}
