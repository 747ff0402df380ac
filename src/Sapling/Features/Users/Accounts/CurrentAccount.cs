using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Sapling.Features.Users.Accounts;

/// <summary>
/// Looks at each request whether the cookie still tells the truth: a user who is disabled or deleted, or whose password has changed since, is out, and so is a sign-in that was ended; a new name
/// and other roles count. The site's own people are few, and one read of an index is little.
/// </summary>
internal sealed class CurrentAccount(IStore store, SignInManager<IUser> signIn, IOptions<IdentityOptions> options)
{
    public static Task ValidateAsync(CookieValidatePrincipalContext context) =>
        context.HttpContext.RequestServices.GetRequiredService<CurrentAccount>().CheckAsync(context);

    /// <summary>Gives each sign-in an id, so that it can be ended.</summary>
    public static Task IdentifyAsync(CookieSigningInContext context)
    {
        ((ClaimsIdentity)context.Principal!.Identity!).AddClaim(new Claim(EndedSignIns.Claim, Guid.NewGuid().ToString("n")));
        return Task.CompletedTask;
    }

    private async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        if (await FindAsync(context.Principal!) is not { } user)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        if (IsChanged(context.Principal!, user))
        {
            var principal = await signIn.CreateUserPrincipalAsync(user);
            ((ClaimsIdentity)principal.Identity!).AddClaims(context.Principal!.FindAll(EndedSignIns.Claim));
            context.ReplacePrincipal(principal);
            context.ShouldRenew = true;
        }
    }

    /// <summary>With a session of its own: what the request changes it reads itself, at the time.</summary>
    private async Task<User?> FindAsync(ClaimsPrincipal principal)
    {
        var claims = options.Value.ClaimsIdentity;
        var userId = principal.FindFirstValue(claims.UserIdClaimType);
        await using var session = store.CreateSession(withTracking: false);
        var user = await session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync();
        return user is { IsEnabled: true }
            && user.SecurityStamp == principal.FindFirstValue(claims.SecurityStampClaimType)
            && !user.As<EndedSignIns>().Has(principal.FindFirstValue(EndedSignIns.Claim))
            ? user
            : null;
    }

    private static bool IsChanged(ClaimsPrincipal principal, User user) =>
        principal.Identity!.Name != user.UserName
        || !principal.FindAll(ClaimTypes.Role).Select(claim => claim.Value).Order(StringComparer.Ordinal).SequenceEqual(user.RoleNames.Order(StringComparer.Ordinal));
}
