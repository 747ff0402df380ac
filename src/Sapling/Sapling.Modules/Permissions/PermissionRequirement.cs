using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>Requires a permission; handlers may replace it with a narrower one, for instance of a content type.</summary>
public class PermissionRequirement : IAuthorizationRequirement
{
    public PermissionRequirement(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        Permission = permission;
    }

    public Permission Permission { get; set; }
}
