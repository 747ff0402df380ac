using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace ForumOrchard.Hosting.Security;

/// <summary>
/// Tells browsers what our pages never do: load from other origins, run inline scripts, appear in a frame. Admin and
/// account pages, which come from Orchard Core, keep their inline scripts and styles, but still cannot be framed by
/// other sites.
/// </summary>
internal static class SecurityHeaders
{
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string AdminPolicy = "object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

    /// <summary>The area of sign-in, passwords and other account pages: Orchard Core shows them in the admin theme, at addresses of their own.</summary>
    private const string Accounts = "OrchardCore.Users";

    // Other sites must not learn what a visitor reads here.
    private const string ReferrerPolicy = "same-origin";

    private const string PermissionsPolicy = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private const string TransportSecurity = "max-age=31536000; includeSubDomains";

    public static void UseSecurityHeaders(this IApplicationBuilder app)
    {
        var admin = new PathString("/" + app.ApplicationServices.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix.Trim('/'));
        var isProduction = !app.ApplicationServices.GetRequiredService<IHostEnvironment>().IsDevelopment();
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments(admin, StringComparison.OrdinalIgnoreCase) || IsOfAccounts(context)
                ? AdminPolicy
                : PagePolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = ReferrerPolicy;
            headers["Permissions-Policy"] = PermissionsPolicy;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            if (isProduction && context.Request.IsHttps)
            {
                headers.StrictTransportSecurity = TransportSecurity;
            }

            return next(context);
        });
    }

    private static bool IsOfAccounts(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ActionDescriptor>()?.RouteValues.TryGetValue("area", out var area) == true && area == Accounts;
}
