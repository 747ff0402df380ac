using OrchardCore.Security.Permissions;

namespace ForumOrchard.Editing.Deleted;

/// <summary>The permission to delete for good. Whoever may edit an item may take it out of the bin.</summary>
public sealed class BinPermissions : IPermissionProvider
{
    public static readonly Permission EmptyBin = new("EmptyBin", "Delete for good what is in the bin");

    /// <inheritdoc/>
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([EmptyBin]);

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = [EmptyBin] }];
}
