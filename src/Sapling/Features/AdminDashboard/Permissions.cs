using OrchardCore.Security.Permissions;

namespace OrchardCore.AdminDashboard;

/// <summary>Permissions for the admin's home page, and the roles that get them by default; named as in Orchard Core.</summary>
public class Permissions : IPermissionProvider
{
    public static readonly Permission ManageAdminDashboard = new("ManageAdminDashboard", "Manage the Admin Dashboard");

    public static readonly Permission AccessAdminDashboard = new("AccessAdminDashboard", "Access the Admin Dashboard", [ManageAdminDashboard]);

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([AccessAdminDashboard, ManageAdminDashboard]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [AccessAdminDashboard, ManageAdminDashboard] },
        new() { Name = "Editor", Permissions = [AccessAdminDashboard] },
        new() { Name = "Moderator", Permissions = [AccessAdminDashboard] },
        new() { Name = "Author", Permissions = [AccessAdminDashboard] },
        new() { Name = "Contributor", Permissions = [AccessAdminDashboard] },
    ];
}
