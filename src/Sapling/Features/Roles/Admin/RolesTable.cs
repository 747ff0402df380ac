using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using YesSql;

namespace Sapling.Features.Roles.Admin;

/// <summary>Asks for each permission of the site whether each role would be granted it: so implied ones count, too.</summary>
public sealed class RolesTable(ISession session, IEnumerable<IPermissionProvider> providers, IAuthorizationService authorization)
{
    public async Task<RolesPage> ReadAsync(CancellationToken cancellationToken)
    {
        var stored = (await new RoleStore(session).LoadAsync(cancellationToken)).Roles;
        string[] roles = [SystemRoles.Administrator, .. stored.Select(role => role.RoleName).Where(name => name != SystemRoles.Administrator)];
        var rows = new List<RolesRow>();
        foreach (var provider in providers)
        {
            foreach (var permission in await provider.GetPermissionsAsync())
            {
                rows.Add(new RolesRow(permission.Description ?? permission.Name, null, await GrantedAsync(roles, permission)));
            }
        }

        foreach (var (template, type) in OfTypes(stored))
        {
            rows.Add(new RolesRow(template.Description!, type, await GrantedAsync(roles, ContentTypePermissionsHelper.CreateDynamicPermission(template, type))));
        }

        return new RolesPage(roles, rows);
    }

    /// <summary>Permissions for one type of content, which no provider lists, as far as a role has them.</summary>
    private static IEnumerable<(Permission Template, string Type)> OfTypes(IReadOnlyList<Role> roles) =>
        from name in roles.SelectMany(role => role.RoleClaims).Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue).Distinct(StringComparer.Ordinal)
        from template in ContentTypePermissionsHelper.PermissionTemplates.Values
        let before = template.Name.Replace("{0}", "", StringComparison.Ordinal)
        where name.StartsWith(before, StringComparison.Ordinal)
        select (template, name[before.Length..]);

    private async Task<IReadOnlyList<bool>> GrantedAsync(string[] roles, Permission permission)
    {
        var granted = new List<bool>();
        foreach (var role in roles)
        {
            var identity = role == SystemRoles.Anonymous
                ? new ClaimsIdentity()
                : new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], nameof(RolesTable));
            granted.Add(await authorization.AuthorizeAsync(new ClaimsPrincipal(identity), permission));
        }

        return granted;
    }
}
