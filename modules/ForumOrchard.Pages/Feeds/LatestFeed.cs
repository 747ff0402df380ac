using System.Globalization;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Samples;
using ForumOrchard.Pages.Sections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace ForumOrchard.Pages.Feeds;

/// <summary>The Atom feed of one language, with new items of all sections that have a feed. Samples are no news, so it leaves them out.</summary>
public sealed class LatestFeed(IEnumerable<Section> sections, ItemDescriptions descriptions, ISiteAddresses addresses, ISiteName siteName, RealItems items, IClock clock)
{
    private const int Length = 20;

    internal static async Task WriteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var feed = await services.GetRequiredService<LatestFeed>().BuildAsync(CultureInfo.CurrentUICulture.Name, context.RequestAborted);
        var xml = await feed.ToXmlAsync(services.GetRequiredService<ISiteAddresses>());
        context.Response.ContentType = AtomFeed.ContentType;
        context.Response.ContentLength = xml.Length;
        await context.Response.Body.WriteAsync(xml, context.RequestAborted);
    }

    private async Task<AtomFeed> BuildAsync(string culture, CancellationToken cancellationToken)
    {
        var entries = await LatestAsync(culture, cancellationToken);
        var name = await siteName.GetAsync();
        return new AtomFeed(culture, $"/{culture}", name, name, entries)
        {
            Links = [new("self", $"/{culture}/feed"), new("alternate", $"/{culture}")],
            UpdatedUtc = entries.Count > 0 ? entries.Max(entry => entry.UpdatedUtc) : clock.UtcNow,
        };
    }

    private async Task<List<FeedEntry>> LatestAsync(string culture, CancellationToken cancellationToken)
    {
        var found = new List<(ContentItem Item, FeedEntry Entry, Section Section)>();
        foreach (var section in sections.Where(section => section is IFeedItems))
        {
            var feed = (IFeedItems)section;
            found.AddRange((await items.FirstAsync(() => feed.Newest(culture), Length, cancellationToken)).Select(item => (item, feed.Tell(item, EntryOf(item)), section)));
        }

        var entries = new List<FeedEntry>();
        foreach (var (item, entry, section) in found.OrderByDescending(one => one.Entry.Order).Take(Length))
        {
            // Readers show little more than the summary: if the section has none, it is what the page tells search engines.
            entries.Add(string.IsNullOrWhiteSpace(entry.Summary)
                ? entry with { Summary = (await descriptions.DescribeAsync(item, cancellationToken)).Description ?? section.Singular }
                : entry);
        }

        return entries;
    }

    private FeedEntry EntryOf(ContentItem item) => new(
        item.DisplayText ?? string.Empty,
        addresses.OfItem(item) ?? string.Empty,
        null,
        item.PublishedUtc,
        item.ModifiedUtc ?? item.PublishedUtc ?? item.CreatedUtc ?? default);
}
