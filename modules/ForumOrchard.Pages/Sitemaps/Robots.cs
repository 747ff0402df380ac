using ForumOrchard.Languages.Addresses;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Pages.Sitemaps;

/// <summary>Tells crawlers where the sitemap is, and what not to crawl (RFC 9309).</summary>
internal static class Robots
{
    public static async Task WriteAsync(HttpContext context)
    {
        var sitemap = await context.RequestServices.GetRequiredService<ISiteAddresses>().AbsoluteAsync("/sitemap.xml");
        await Results.Text(
            $"""
            User-agent: *
            Disallow: /admin
            Disallow: /login
            Disallow: /*/search
            Disallow: /*/untranslated

            Sitemap: {sitemap}

            """).ExecuteAsync(context);
    }
}
