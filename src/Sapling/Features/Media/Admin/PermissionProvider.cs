using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace Sapling.Features.Media.Admin;

/// <summary>The roles that look after files by default.</summary>
internal sealed class PermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([Permissions.ManageMedia]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [Permissions.ManageMedia] },
        new() { Name = "Editor", Permissions = [Permissions.ManageMedia] },
    ];
}
