using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace Sapling.Features.Admin;

/// <summary>
/// Requires the admin permission for every address below the admin prefix, whether or not a page exists there, and for
/// every action marked as an admin action. Redirects anonymous users to sign-in; denies access to others.
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
