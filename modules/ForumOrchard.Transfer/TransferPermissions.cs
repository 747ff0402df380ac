using OrchardCore.Security.Permissions;

namespace ForumOrchard.Transfer;

/// <summary>One permission for both ways: an export has drafts and comments that nobody else sees, and an import writes whatever the archive says.</summary>
public sealed class TransferPermissions : IPermissionProvider
{
    public static readonly Permission TransferContent = new("TransferContent", "Export and import content with its files", isSecurityCritical: true);

    /// <inheritdoc/>
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([TransferContent]);

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = [TransferContent] }];
}
