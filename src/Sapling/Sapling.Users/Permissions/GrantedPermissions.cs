using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Security.Permissions;
using Sapling.Users.Roles;

namespace Sapling.Users.Permissions;

/// <summary>
/// The names of the permissions of each role, kept in memory until a role changes; so a change counts at once, for those who are
/// signed in as well.
/// </summary>
internal sealed class GrantedPermissions(ISignal signal, IServiceScopeFactory scopes)
{
    private volatile Snapshot? _snapshot;

    /// <summary>Whether one of the roles has one of the permissions.</summary>
    public async ValueTask<bool> AnyAsync(List<string> roleNames, string[] permissionNames)
    {
        var snapshot = _snapshot;
        if (snapshot is null || snapshot.Token.HasChanged)
        {
            _snapshot = snapshot = await LoadAsync();
        }

        foreach (var roleName in roleNames)
        {
            if (!snapshot.ByRole.TryGetValue(roleName, out var granted))
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

    private async Task<Snapshot> LoadAsync()
    {
        // The token comes first: a change while we read makes this snapshot outdated.
        var token = signal.GetToken(RoleStore.Signal);
        await using var scope = scopes.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredService<RoleStore>().LoadAsync(CancellationToken.None);
        return new Snapshot(
            token,
            document.Roles.ToFrozenDictionary(
                role => role.RoleName,
                role => role.RoleClaims
                    .Where(claim => claim.ClaimType == Permission.ClaimType)
                    .Select(claim => claim.ClaimValue)
                    .ToFrozenSet(StringComparer.Ordinal),
                StringComparer.OrdinalIgnoreCase));
    }

    private sealed record Snapshot(IChangeToken Token, FrozenDictionary<string, FrozenSet<string>> ByRole);
}
