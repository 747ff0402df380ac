using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

/// <summary>The permission required for every admin page.</summary>
public static class AdminPermissions
{
    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel", "Access admin panel");
}
