using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Sapling.Features.Contents;

/// <summary>Permissions for content, and the roles that get them by default.</summary>
internal sealed class ContentPermissions : IPermissionProvider
{
    private static readonly Permission[] _all =
    [
        CommonPermissions.EditContent, CommonPermissions.EditOwnContent, CommonPermissions.PublishContent, CommonPermissions.PublishOwnContent,
        CommonPermissions.DeleteContent, CommonPermissions.DeleteOwnContent, CommonPermissions.ViewContent, CommonPermissions.ViewOwnContent,
        CommonPermissions.PreviewContent, CommonPermissions.PreviewOwnContent, CommonPermissions.CloneContent, CommonPermissions.CloneOwnContent,
        CommonPermissions.ListContent, CommonPermissions.EditContentOwner, CommonPermissions.AccessContentApi,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = _all },
        new() { Name = "Editor", Permissions = [CommonPermissions.PublishContent, CommonPermissions.EditContent, CommonPermissions.DeleteContent, CommonPermissions.PreviewContent, CommonPermissions.CloneContent, CommonPermissions.ListContent] },
        new() { Name = "Anonymous", Permissions = [CommonPermissions.ViewContent] },
        new() { Name = "Authenticated", Permissions = [CommonPermissions.ViewContent] },
    ];
}
