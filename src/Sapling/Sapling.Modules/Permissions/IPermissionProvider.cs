namespace OrchardCore.Security.Permissions;

/// <summary>The permissions that a feature defines, and the roles that get them by default.</summary>
public interface IPermissionProvider
{
    Task<IEnumerable<Permission>> GetPermissionsAsync();

    IEnumerable<PermissionStereotype> GetDefaultStereotypes();
}

/// <summary>Permissions that a role gets when the feature is first enabled.</summary>
public class PermissionStereotype
{
    /// <summary>Name of the role.</summary>
    public string Name { get; set; } = "";

    public IEnumerable<Permission> Permissions { get; set; } = [];
}
