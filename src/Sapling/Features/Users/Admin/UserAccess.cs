using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Models;
using Sapling.Features.Roles;

namespace Sapling.Features.Users.Admin;

/// <summary>Who may do what to whom. Whoever sets an administrator's password becomes one: so administrators are the affair of administrators alone.</summary>
public sealed class UserAccess(IAuthorizationService authorization)
{
    public async Task<bool> MayAsync(ClaimsPrincipal actor, Permission permission, User user) =>
        (!IsAdministrator(user) || IsAdministrator(actor)) && await authorization.AuthorizeAsync(actor, permission, user);

    public static bool IsSelf(ClaimsPrincipal actor, User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return actor.FindFirstValue(ClaimTypes.NameIdentifier) == user.UserId;
    }

    public static bool IsAdministrator(ClaimsPrincipal actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.HasClaim(claim => claim.Type == ClaimTypes.Role && IsAdministrator(claim.Value));
    }

    public static bool IsAdministrator(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.RoleNames.Any(IsAdministrator);
    }

    public static bool IsAdministrator(string role) => SystemRoles.Administrator.Equals(role, StringComparison.OrdinalIgnoreCase);
}
