using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;

namespace Sapling.Features.Users.Accounts;

/// <summary>A signed-in user carries the names of their roles; what a role may do is looked up where it is asked.</summary>
internal sealed class UserPrincipalFactory(UserManager<IUser> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<IUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        foreach (var role in await UserManager.GetRolesAsync(user))
        {
            identity.AddClaim(new Claim(ClaimTypes.Role, role));
        }

        return identity;
    }
}
