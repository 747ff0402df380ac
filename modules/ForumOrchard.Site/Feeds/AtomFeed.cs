using System.Globalization;
using System.Text;
using System.Xml;
using ForumOrchard.Site.Addresses;
using ForumOrchard.Site.Languages;
using ForumOrchard.Site.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace ForumOrchard.Site.Feeds;

/// <summary>What is new in one language, from all modules, as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int Length = 20;

    public static async Task WriteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var addresses = services.GetRequiredService<ISiteAddresses>();
        var culture = CultureInfo.CurrentUICulture.Name;
        var entries = await LatestAsync(services.GetServices<IFeedContributor>(), culture, context.RequestAborted);
        var organization = await services.GetRequiredService<ISiteService>().GetSettingsAsync<OrganizationSettings>();
        var name = organization.Names.In() ?? string.Empty;
        var home = await addresses.AbsoluteAsync($"/{culture}");
        var updated = entries.Count > 0 ? entries.Max(entry => entry.UpdatedUtc) : services.GetRequiredService<IClock>().UtcNow;

        var xml = new MemoryStream();
        await using (var writer = XmlWriter.Create(xml, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), Indent = true }))
        {
            await writer.WriteStartDocumentAsync();
            writer.WriteStartElement("feed", Namespace);
            writer.WriteAttributeString("xml", "lang", null, culture);
            writer.WriteElementString("id", Namespace, home);
            writer.WriteElementString("title", Namespace, name);
            writer.WriteElementString("updated", Namespace, Time(updated));
            WriteLink(writer, "self", await addresses.AbsoluteAsync($"/{culture}/feed"));
            WriteLink(writer, "alternate", home);
            WriteAuthor(writer, name);
            foreach (var entry in entries)
            {
                var address = await addresses.AbsoluteAsync(entry.Path);
                writer.WriteStartElement("entry", Namespace);
                writer.WriteElementString("id", Namespace, address);
                writer.WriteElementString("title", Namespace, entry.Title);
                writer.WriteElementString("published", Namespace, Time(entry.PublishedUtc));
                writer.WriteElementString("updated", Namespace, Time(entry.UpdatedUtc));
                WriteLink(writer, "alternate", address);
                if (entry.Summary is { Length: > 0 })
                {
                    writer.WriteElementString("summary", Namespace, entry.Summary);
                }

                if (entry.Author is { Length: > 0 })
                {
                    WriteAuthor(writer, entry.Author);
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        context.Response.ContentType = "application/atom+xml; charset=utf-8";
        context.Response.ContentLength = xml.Length;
        xml.Position = 0;
        await xml.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static async Task<List<FeedEntry>> LatestAsync(IEnumerable<IFeedContributor> contributors, string culture, CancellationToken cancellationToken)
    {
        var entries = new List<FeedEntry>();
        foreach (var contributor in contributors)
        {
            entries.AddRange(await contributor.GetLatestAsync(culture, Length, cancellationToken));
        }

        return [.. entries.OrderByDescending(entry => entry.PublishedUtc).Take(Length)];
    }

    private static void WriteLink(XmlWriter writer, string relation, string address)
    {
        writer.WriteStartElement("link", Namespace);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter writer, string name)
    {
        writer.WriteStartElement("author", Namespace);
        writer.WriteElementString("name", Namespace, name);
        writer.WriteEndElement();
    }

    private static string Time(DateTime utc) => DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
