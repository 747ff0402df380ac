using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Users;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>Leads those who must sign in with a code, and have no app for it yet, to where they set one up. Until then they see no other page.</summary>
internal sealed class TwoFactorFilter(TwoFactorRules rules, UserManager<IUser> users) : IAsyncAuthorizationFilter
{
    private static readonly string[] _open = ["Account", "AuthenticatorApp", "TwoFactorAuthentication"];

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var (user, route) = (context.HttpContext.User, context.ActionDescriptor.RouteValues);
        if (user.Identity is { IsAuthenticated: true }
            && !(route.TryGetValue("area", out var area) && area == "OrchardCore.Users" && route.TryGetValue("controller", out var controller) && _open.Contains(controller))
            && await rules.IsRequiredAsync(user.FindAll(ClaimTypes.Role).Select(claim => claim.Value))
            && await users.GetUserAsync(user) is { } account
            && !await users.GetTwoFactorEnabledAsync(account))
        {
            context.Result = new RedirectToRouteResult("ConfigureAuthenticatorApp", routeValues: null);
        }
    }
}
