using System.Globalization;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Sections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace ForumOrchard.Pages.Feeds;

/// <summary>The Atom feed of one language, with new items of all sections that have a feed.</summary>
internal static class LatestFeed
{
    private const int Length = 20;

    public static async Task WriteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var addresses = services.GetRequiredService<ISiteAddresses>();
        var culture = CultureInfo.CurrentUICulture.Name;
        var entries = await LatestAsync(services.GetServices<Section>().OfType<IFeedItems>(), addresses, culture, context.RequestAborted);
        var name = await services.GetRequiredService<ISiteName>().GetAsync();
        var feed = new AtomFeed(culture, $"/{culture}", name, name, entries)
        {
            Links = [new("self", $"/{culture}/feed"), new("alternate", $"/{culture}")],
            UpdatedUtc = entries.Count > 0 ? entries.Max(entry => entry.UpdatedUtc) : services.GetRequiredService<IClock>().UtcNow,
        };

        var xml = await feed.ToXmlAsync(addresses);
        context.Response.ContentType = AtomFeed.ContentType;
        context.Response.ContentLength = xml.Length;
        await context.Response.Body.WriteAsync(xml, context.RequestAborted);
    }

    private static async Task<List<FeedEntry>> LatestAsync(IEnumerable<IFeedItems> sections, ISiteAddresses addresses, string culture, CancellationToken cancellationToken)
    {
        var entries = new List<FeedEntry>();
        foreach (var section in sections)
        {
            var items = await section.Latest(culture).Take(Length).ListAsync(cancellationToken);
            entries.AddRange(items.Select(item => section.Tell(item, EntryOf(item, addresses))));
        }

        return [.. entries.OrderByDescending(entry => entry.PublishedUtc).Take(Length)];
    }

    private static FeedEntry EntryOf(ContentItem item, ISiteAddresses addresses) => new(
        item.DisplayText ?? string.Empty,
        addresses.OfItem(item) ?? string.Empty,
        null,
        item.PublishedUtc ?? default,
        item.ModifiedUtc ?? item.PublishedUtc ?? default);
}
