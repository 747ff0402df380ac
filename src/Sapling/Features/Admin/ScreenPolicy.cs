using Microsoft.AspNetCore.Http;

namespace Sapling.Features.Admin;

/// <summary>Tells browsers that no screen of the admin or of accounts needs a script or a style in the page itself, or anything of another origin.</summary>
internal sealed class ScreenPolicy(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; media-src 'self'; frame-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return next(context);
    }
}
