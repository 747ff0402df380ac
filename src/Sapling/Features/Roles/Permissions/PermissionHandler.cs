using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Sapling.Features.Roles.Permissions;

/// <summary>
/// Grants a permission to a user whose role has it, or one that implies it. For content, the permission for its type
/// suffices, and for one's own content the permission for own content.
/// </summary>
internal sealed class PermissionHandler(GrantedPermissions granted) : AuthorizationHandler<PermissionRequirement>
{
    /// <summary>Weak, so that unused permissions can be collected: templates create one for each check.</summary>
    private static readonly ConditionalWeakTable<Permission, string[]> Implying = [];

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var roles = RolesOf(context.User);
        if (roles.Contains(SystemRoles.Administrator, StringComparer.OrdinalIgnoreCase))
        {
            context.Succeed(requirement);
            return;
        }

        foreach (var permission in Sufficient(requirement.Permission, context.Resource, context.User))
        {
            if (await granted.AnyAsync(roles, Implying.GetValue(permission, NamesOf)))
            {
                context.Succeed(requirement);
                return;
            }
        }
    }

    private static List<string> RolesOf(ClaimsPrincipal user)
    {
        List<string> roles = [SystemRoles.Anonymous];
        if (user.Identity is { IsAuthenticated: true })
        {
            roles.Add(SystemRoles.Authenticated);
            roles.AddRange(user.FindAll(ClaimTypes.Role).Select(claim => claim.Value));
        }

        return roles;
    }

    /// <summary>The requested permission, then others that suffice for this resource.</summary>
    private static IEnumerable<Permission> Sufficient(Permission permission, object? resource, ClaimsPrincipal user)
    {
        yield return permission;

        var item = (resource as IContent)?.ContentItem;
        var contentType = item?.ContentType ?? resource as string;
        if (!string.IsNullOrEmpty(contentType) && ContentTypePermissionsHelper.ConvertToDynamicPermission(permission) is { } template)
        {
            yield return ContentTypePermissionsHelper.CreateDynamicPermission(template, contentType);
        }

        if (!string.IsNullOrEmpty(item?.Owner)
            && item.Owner == user.FindFirstValue(ClaimTypes.NameIdentifier)
            && CommonPermissions.OwnerPermissionsByName.TryGetValue(permission.Name, out var forOwner))
        {
            yield return forOwner;
        }
    }

    private static string[] NamesOf(Permission permission)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { StandardPermissions.SiteOwner.Name };
        Add(permission);
        return [.. names];

        void Add(Permission implying)
        {
            if (names.Add(implying.Name))
            {
                foreach (var next in implying.ImpliedBy)
                {
                    Add(next);
                }
            }
        }
    }
}
