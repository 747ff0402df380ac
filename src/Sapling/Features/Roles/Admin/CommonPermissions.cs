using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles;

/// <summary>Permissions for roles, named as in Orchard Core.</summary>
public static class CommonPermissions
{
    public static readonly Permission ManageRoles = new("ManageRoles", "Manage roles", isSecurityCritical: true);
}
