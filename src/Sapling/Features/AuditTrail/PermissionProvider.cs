using OrchardCore.AuditTrail;
using OrchardCore.Security.Permissions;

namespace Sapling.Features.AuditTrail;

/// <summary>Administrators see the trail.</summary>
internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [AuditTrailPermissions.ViewAuditTrail, AuditTrailPermissions.ManageAuditTrailSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Administrator", Permissions = _all }];
}
