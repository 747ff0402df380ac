using OrchardCore.Security.Permissions;

namespace ForumOrchard.Health.Permissions;

/// <summary>The permission to see what is wrong with the site.</summary>
public sealed class HealthPermissions : IPermissionProvider
{
    public static readonly Permission ViewHealth = new("ViewHealth", "See what is wrong with the site");

    /// <inheritdoc/>
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ViewHealth]);

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = [ViewHealth] }];
}
