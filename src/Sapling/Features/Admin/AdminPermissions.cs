using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

/// <summary>The permission without which nobody sees a page of the admin.</summary>
public static class AdminPermissions
{
    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel", "Access admin panel");
}
