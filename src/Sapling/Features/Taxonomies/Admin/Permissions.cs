using OrchardCore.Security.Permissions;

namespace OrchardCore.Taxonomies;

/// <summary>Permissions for taxonomies, and the roles that get them by default; named as in Orchard Core.</summary>
public class Permissions : IPermissionProvider
{
    public static readonly Permission ManageTaxonomies = new("ManageTaxonomies", "Manage taxonomies");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageTaxonomies]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ManageTaxonomies] },
        new() { Name = "Editor", Permissions = [ManageTaxonomies] },
    ];
}
