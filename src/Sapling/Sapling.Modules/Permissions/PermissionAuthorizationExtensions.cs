using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Asks for permissions where ASP.NET Core asks for requirements.</summary>
public static class PermissionAuthorizationExtensions
{
    /// <summary>Whether the user has the permission.</summary>
    /// <param name="service">The authorization service.</param>
    /// <param name="user">Whoever asks; nobody signed in counts as the role Anonymous.</param>
    /// <param name="permission">What it takes.</param>
    /// <param name="resource">What it is about, such as a content item; null for anything.</param>
    public static async Task<bool> AuthorizeAsync(
        this IAuthorizationService service,
        ClaimsPrincipal user,
        Permission permission,
        object? resource = null) =>
        (await service.AuthorizeAsync(user, resource, new PermissionRequirement(permission))).Succeeded;
}
