using OrchardCore.Security.Permissions;

namespace ForumOrchard.Attachments;

/// <summary>
/// Permission to see which files cannot be searched, to request another reading, and to enter text for items that the
/// user may publish.
/// </summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ManageAttachments = new("ManageAttachments", "See which attached files cannot be searched, and have them read again");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageAttachments]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ManageAttachments] },
        new() { Name = "Editor", Permissions = [ManageAttachments] },
    ];
}
