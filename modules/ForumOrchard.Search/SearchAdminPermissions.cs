using OrchardCore.Security.Permissions;

namespace ForumOrchard.Search;

/// <summary>Permission to see searches without results and to edit synonyms.</summary>
public sealed class SearchAdminPermissions : IPermissionProvider
{
    public static readonly Permission ManageSearchWords = new("ManageSearchWords", "See which searches found nothing, and say which words are meant alike");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageSearchWords]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ManageSearchWords] },
        new() { Name = "Editor", Permissions = [ManageSearchWords] },
    ];
}
