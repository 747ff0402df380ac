using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Checks permissions through ASP.NET Core's authorization service.</summary>
public static class PermissionAuthorizationExtensions
{
    /// <summary>Whether the user has the permission.</summary>
    /// <param name="service">The authorization service.</param>
    /// <param name="user">The user to check; an anonymous user has the role Anonymous.</param>
    /// <param name="permission">The permission required.</param>
    /// <param name="resource">The resource, such as a content item; null for any.</param>
    public static async Task<bool> AuthorizeAsync(
        this IAuthorizationService service,
        ClaimsPrincipal user,
        Permission permission,
        object? resource = null) =>
        (await service.AuthorizeAsync(user, resource, new PermissionRequirement(permission))).Succeeded;
}
