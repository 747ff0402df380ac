using OrchardCore.Security.Permissions;

namespace Sapling.Features.ContentLocalization;

/// <summary>Permissions for beginning translations, with Orchard Core's names. What is made is asked about apart from them.</summary>
internal sealed class LocalizationPermissions : IPermissionProvider
{
    public static readonly Permission LocalizeContent = new("LocalizeContent", "Begin translations of what anybody wrote");

    public static readonly Permission LocalizeOwnContent = new("LocalizeOwnContent", "Begin translations of what one wrote oneself", [LocalizeContent]);

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([LocalizeContent, LocalizeOwnContent]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [LocalizeContent] },
        new() { Name = "Editor", Permissions = [LocalizeContent] },
    ];
}
