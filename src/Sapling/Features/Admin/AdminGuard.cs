using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace Sapling.Features.Admin;

/// <summary>
/// Lets nobody without the permission past: neither to an address below the admin's prefix, whether or not a page is there, nor to an
/// action that says it is the admin's. Whoever is not signed in is sent to sign in; others are told that they may not.
/// </summary>
internal sealed class AdminGuard(RequestDelegate next, IOptions<AdminOptions> options)
{
    private readonly PathString _prefix = $"/{options.Value.AdminUrlPrefix}";

    public async Task InvokeAsync(HttpContext context, IAuthorizationService authorization)
    {
        if (!context.Request.Path.StartsWithSegments(_prefix, StringComparison.OrdinalIgnoreCase)
            && context.GetEndpoint()?.Metadata.GetMetadata<AdminAttribute>() is null)
        {
            await next(context);
            return;
        }

        context.Response.Headers.CacheControl = "no-cache, no-store";
        if (await authorization.AuthorizeAsync(context.User, AdminPermissions.AccessAdminPanel))
        {
            await next(context);
        }
        else if (context.User.Identity is { IsAuthenticated: true })
        {
            await context.ForbidAsync();
        }
        else
        {
            await context.ChallengeAsync();
        }
    }
}
