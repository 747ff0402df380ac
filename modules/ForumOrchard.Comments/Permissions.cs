using OrchardCore.Security.Permissions;

namespace ForumOrchard.Comments;

/// <summary>Permission to moderate comments.</summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ModerateComments = new("ModerateComments", "Publish and remove visitors' comments");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ModerateComments]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ModerateComments] },
        new() { Name = "Editor", Permissions = [ModerateComments] },
        new() { Name = "Moderator", Permissions = [ModerateComments] },
    ];
}
