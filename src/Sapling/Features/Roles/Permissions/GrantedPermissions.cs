using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Security.Permissions;
using Sapling.Modules.Cache;

namespace Sapling.Features.Roles.Permissions;

/// <summary>
/// The permission names of each role, cached until a role changes, so that a change takes effect at once, even for
/// signed-in users.
/// </summary>
internal sealed class GrantedPermissions(ISignal signal, IServiceScopeFactory scopes)
{
    private readonly SignalledValue<FrozenDictionary<string, FrozenSet<string>>> _byRole = new(signal, RoleStore.Signal);

    /// <summary>Whether one of the roles has one of the permissions.</summary>
    public async ValueTask<bool> AnyAsync(List<string> roleNames, string[] permissionNames)
    {
        var byRole = await _byRole.GetAsync(LoadAsync);
        foreach (var roleName in roleNames)
        {
            if (!byRole.TryGetValue(roleName, out var granted))
            {
                continue;
            }

            foreach (var permissionName in permissionNames)
            {
                if (granted.Contains(permissionName))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private async Task<FrozenDictionary<string, FrozenSet<string>>> LoadAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredService<RoleStore>().LoadAsync(CancellationToken.None);
        return document.Roles.ToFrozenDictionary(
            role => role.RoleName,
            role => role.RoleClaims
                .Where(claim => claim.ClaimType == Permission.ClaimType)
                .Select(claim => claim.ClaimValue)
                .ToFrozenSet(StringComparer.Ordinal),
            StringComparer.OrdinalIgnoreCase);
    }
}
