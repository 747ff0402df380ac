using System.Globalization;
using System.Text;
using System.Xml;
using ForumOrchard.Site.Addresses;
using ForumOrchard.Site.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization;
using YesSql;

namespace ForumOrchard.Site.Sitemaps;

/// <summary>
/// All pages of the site for search engines (sitemaps.org): home and list pages of each language, and every published item with an
/// address, the newest first. The protocol's limit for one file is 50,000 addresses; what is older is left out.
/// </summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int Limit = 50_000;

    public static async Task WriteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var cancellation = context.RequestAborted;
        var addresses = services.GetRequiredService<ISiteAddresses>();

        context.Response.ContentType = "application/xml; charset=utf-8";
        await using var writer = XmlWriter.Create(context.Response.BodyWriter.AsStream(), new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false) });
        await writer.WriteStartDocumentAsync();
        await writer.WriteStartElementAsync(null, "urlset", Namespace);
        var left = Limit;
        foreach (var list in services.GetServices<IListPage>())
        {
            foreach (var culture in await services.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync())
            {
                await WriteAsync(writer, await addresses.AbsoluteAsync($"/{culture}/{list.Path}"), changedUtc: null);
                left--;
            }
        }

        foreach (var (path, changedUtc) in await ItemsAsync(services.GetRequiredService<YesSql.ISession>(), left, cancellation))
        {
            await WriteAsync(writer, await addresses.AbsoluteAsync(path), changedUtc);
        }

        await writer.WriteEndElementAsync();
        await writer.FlushAsync();
    }

    private static async Task<IEnumerable<(string Path, DateTime? ChangedUtc)>> ItemsAsync(YesSql.ISession session, int count, CancellationToken cancellation)
    {
        var routes = await session.QueryIndex<AutoroutePartIndex>(route => route.Published && route.ContainedContentItemId == null).ListAsync(cancellation);
        var items = await session.QueryIndex<ContentItemIndex>(item => item.Published).ListAsync(cancellation);
        var changes = items.ToDictionary(item => item.ContentItemId!, item => item.ModifiedUtc ?? item.PublishedUtc, StringComparer.Ordinal);
        return routes
            .Where(route => !string.IsNullOrEmpty(route.Path))
            .Select(route => (Path: "/" + route.Path!.TrimStart('/'), ChangedUtc: changes.GetValueOrDefault(route.ContentItemId!)))
            .OrderByDescending(page => page.ChangedUtc)
            .Take(count);
    }

    private static async Task WriteAsync(XmlWriter writer, string address, DateTime? changedUtc)
    {
        await writer.WriteStartElementAsync(null, "url", Namespace);
        await writer.WriteElementStringAsync(null, "loc", Namespace, address);
        if (changedUtc is { } changed)
        {
            await writer.WriteElementStringAsync(null, "lastmod", Namespace, changed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        await writer.WriteEndElementAsync();
    }
}
