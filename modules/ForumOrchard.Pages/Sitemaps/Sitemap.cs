using System.Globalization;
using System.Text;
using System.Xml;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Languages.Days;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Pages.Sitemaps;

/// <summary>
/// Lists all pages for search engines (sitemaps.org): an index at <c>/sitemap.xml</c> refers to the files that list the
/// pages.
/// </summary>
internal static class Sitemap
{
    /// <summary>The route of a file.</summary>
    public const string PartPattern = "sitemap-{part:int:min(1)}.xml";

    /// <summary>Versions in other languages are links of XHTML, https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap.</summary>
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Writes the list of files, each with the latest change of its pages.</summary>
    public static async Task WriteIndexAsync(HttpContext context)
    {
        var parts = await context.RequestServices.GetRequiredService<SitePages>().PartsAsync(context.RequestAborted);
        var files = parts.Select(part => new SitePage(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{part.Part}.xml"), part.Changed));
        await WriteAsync(context, "sitemapindex", "sitemap", files);
    }

    /// <summary>Writes the pages of one file.</summary>
    public static async Task WritePartAsync(HttpContext context, int part)
    {
        if (await context.RequestServices.GetRequiredService<SitePages>().ReadAsync(part, context.RequestAborted) is { } pages)
        {
            await WriteAsync(context, "urlset", "url", pages);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static async Task WriteAsync(HttpContext context, string root, string element, IEnumerable<SitePage> pages)
    {
        var addresses = context.RequestServices.GetRequiredService<ISiteAddresses>();
        var days = context.RequestServices.GetRequiredService<SiteDays>();
        context.Response.ContentType = "application/xml; charset=utf-8";
        await using var writer = XmlWriter.Create(context.Response.BodyWriter.AsStream(), new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false) });
        await writer.WriteStartDocumentAsync();
        await writer.WriteStartElementAsync(null, root, Namespace);
        await writer.WriteAttributeStringAsync("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            await writer.WriteStartElementAsync(null, element, Namespace);
            await writer.WriteElementStringAsync(null, "loc", Namespace, await addresses.AbsoluteAsync(page.Path));
            if (page.ChangedUtc is { } changed)
            {
                await writer.WriteElementStringAsync(null, "lastmod", Namespace, (await days.DateAsync(changed)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            foreach (var (language, path) in page.Versions)
            {
                await writer.WriteStartElementAsync("xhtml", "link", Xhtml);
                await writer.WriteAttributeStringAsync(null, "rel", null, "alternate");
                await writer.WriteAttributeStringAsync(null, "hreflang", null, language);
                await writer.WriteAttributeStringAsync(null, "href", null, await addresses.AbsoluteAsync(path));
                await writer.WriteEndElementAsync();
            }

            await writer.WriteEndElementAsync();
        }

        await writer.WriteEndElementAsync();
        await writer.FlushAsync();
    }
}
