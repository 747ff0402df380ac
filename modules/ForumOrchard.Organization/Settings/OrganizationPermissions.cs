using OrchardCore.Security.Permissions;

namespace ForumOrchard.Organization.Settings;

/// <summary>Permission to edit the organization's details and the list of old addresses.</summary>
public sealed class OrganizationPermissions : IPermissionProvider
{
    public static readonly Permission ManageOrganization = new("ManageForumOrganization", "Manage the organization's details and the old addresses");

    /// <inheritdoc/>
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageOrganization]);

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = "Administrator", Permissions = [ManageOrganization] },
        new PermissionStereotype { Name = "Editor", Permissions = [ManageOrganization] },
    ];
}
