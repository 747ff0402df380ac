using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;

namespace Sapling.Features.Users.Accounts;

/// <summary>Adds the role names to a signed-in user; permissions are looked up when checked.</summary>
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
