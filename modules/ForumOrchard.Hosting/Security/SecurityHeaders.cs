using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace ForumOrchard.Hosting.Security;

/// <summary>
/// Tells browsers what our pages never do: load from other origins, run inline scripts, appear in a frame. Admin and
/// account pages, which come from Orchard Core, keep their inline scripts and styles unless they say that they need none,
/// but run no scripts of other origins and cannot be framed by other sites. The headers are set when the response starts: a failure clears what was
/// set before, and a file, a page from the cache or "not modified" never reaches the site's later middleware.
/// </summary>
internal sealed class SecurityHeaders(IOptions<AdminOptions> admin, IHostEnvironment environment) : IStartupFilter
{
    private const string PagePolicy = PageSources + "frame-ancestors 'none'";

    private const string FramedPagePolicy = PageSources + "frame-ancestors 'self'";

    private const string PageSources =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; ";

    // Orchard Core's screens write scripts into the page, compile templates in the browser, and its code editor starts workers from blobs.
    private const string AdminPolicy =
        "script-src 'self' 'unsafe-inline' 'unsafe-eval'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

    // A page of the site that says so itself may be shown in a frame of the site, as the preview of an item is.
    private const string SameOrigin = "SAMEORIGIN";

    // A page whose address is a secret may tell even less.
    private const string NoReferrer = "no-referrer";

    // Other sites must not learn what a visitor reads here.
    private const string ReferrerPolicy = "same-origin";

    private const string PermissionsPolicy = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private const string TransportSecurity = "max-age=31536000; includeSubDomains";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            context.Response.OnStarting(SetAsync, context);
            return following(context);
        });
        next(app);
    };

    private Task SetAsync(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = IsOrchardCores(context)
            ? headers.ContentSecurityPolicy is { Count: > 0 } own ? own : AdminPolicy
            : headers.XFrameOptions == SameOrigin ? FramedPagePolicy : PagePolicy;
        headers.XContentTypeOptions = "nosniff";
        if (headers["Referrer-Policy"] != NoReferrer)
        {
            headers["Referrer-Policy"] = ReferrerPolicy;
        }

        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (context.Request.IsHttps && !environment.IsDevelopment())
        {
            headers.StrictTransportSecurity = TransportSecurity;
        }

        return Task.CompletedTask;
    }

    private bool IsOrchardCores(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/" + admin.Value.AdminUrlPrefix.Trim('/'), StringComparison.OrdinalIgnoreCase)
        || AccountPages.Has(context.GetEndpoint()?.Metadata.GetMetadata<ActionDescriptor>());
}
