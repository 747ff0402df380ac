using OrchardCore.Security.Permissions;

namespace OrchardCore.Users;

/// <summary>Permissions for users, named as in Orchard Core.</summary>
public static class CommonPermissions
{
    /// <summary>Everything that the others allow.</summary>
    public static readonly Permission ManageUsers = new("ManageUsers", "Manage all users", isSecurityCritical: true);

    public static readonly Permission ListUsers = new("ListUsers", "List all users", [ManageUsers]);

    public static readonly Permission EditUsers = new("EditUsers", "Edit any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission DeleteUsers = new("DeleteUsers", "Delete any user", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission AssignRoleToUsers = new("AssignRoleToUsers", "Assign any role to users", [ManageUsers], isSecurityCritical: true);

    public static readonly Permission DisableTwoFactorAuthenticationForUsers =
        new("DisableTwoFactorAuthenticationForUsers", "Disable two-factor authentication for any user", [ManageUsers], isSecurityCritical: true);
}
