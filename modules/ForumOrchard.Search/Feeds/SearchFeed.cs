using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Feeds;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Services;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules;

namespace ForumOrchard.Search.Feeds;

/// <summary>A search as a paged Atom feed (RFC 5005): subscribers see new results.</summary>
public sealed class SearchFeed(
    ForumSearch search,
    SearchWords words,
    IAutorouteEntries routes,
    IContentManager contents,
    IEnumerable<Section> sections,
    ItemDescriptions descriptions,
    ISiteAddresses addresses,
    ISiteName siteName,
    IClock clock,
    IStringLocalizer<SearchFeed> S)
{
    /// <summary>The feed of a search, newest first unless the address sets another order.</summary>
    /// <param name="asked">The search in the address.</param>
    /// <returns>The feed, null while the index of the language cannot be read; and the number of results on all pages.</returns>
    public async Task<(AtomFeed? Feed, int Total)> BuildAsync(SearchAddress asked)
    {
        // Order by relevance would hide new results from subscribers.
        var order = asked.Order == SearchOrder.Best ? SearchOrder.Newest : asked.Order;
        var result = await search.FindAsync(asked.ToRequest() with { Order = order });
        if (!result.IsReady)
        {
            return (null, 0);
        }

        var entries = new List<FeedEntry>();
        foreach (var hit in result.Hits)
        {
            if (await DescribeAsync(hit) is { } entry)
            {
                entries.Add(entry);
            }
        }

        var name = await siteName.GetAsync();
        string what = asked.Text.Length == 0 ? S["Site search"] : S["Search: {0}", asked.Text];
        return (new AtomFeed(asked.Culture, PathOf(asked, page: 1), $"{what} — {name}", name, entries)
        {
            Links = [.. LinksOf(asked, result.Total)],
            UpdatedUtc = entries.Count > 0 ? entries.Max(entry => entry.UpdatedUtc) : clock.UtcNow.Date,
        }, result.Total);
    }

    private static IEnumerable<AtomLink> LinksOf(SearchAddress asked, int total)
    {
        yield return new AtomLink("self", PathOf(asked, asked.Page));
        yield return new AtomLink("alternate", asked.Path.TrimStart('~') + asked.QueryFor(asked.Page));
        yield return new AtomLink("first", PathOf(asked, page: 1));
        if (asked.Page > 1)
        {
            yield return new AtomLink("previous", PathOf(asked, asked.Page - 1));
        }

        if (asked.Page < ForumSearch.MaxPage && asked.Page * ForumSearch.PageSize < total)
        {
            yield return new AtomLink("next", PathOf(asked, asked.Page + 1));
        }
    }

    private static string PathOf(SearchAddress asked, int page) => $"{asked.Path.TrimStart('~')}/feed{asked.QueryFor(page)}";

    /// <summary>The dates are those of the feed of all that is new; null if it has just been unpublished.</summary>
    private async Task<FeedEntry?> DescribeAsync(SearchHit hit)
    {
        if (await routes.TryGetEntryByPathAsync("/" + hit.Path) is not (true, { } route) || await contents.GetAsync(route.ContentItemId) is not { } item)
        {
            return null;
        }

        var changed = item.ModifiedUtc ?? item.PublishedUtc ?? item.CreatedUtc ?? default;
        var entry = new FeedEntry(hit.Document.Title, addresses.OfItem(item) ?? "/" + hit.Path, null, item.PublishedUtc, changed);
        entry = sections.FirstOrDefault(section => section.ContentType == item.ContentType) is IFeedItems section ? section.Tell(item, entry) : entry;
        var summary = new[] { hit.Document.Summary, entry.Summary, hit.Extract?.ToString(), (await descriptions.DescribeAsync(item, CancellationToken.None)).Description, words.KindOf(item.ContentType) }
            .First(text => !string.IsNullOrWhiteSpace(text));
        return entry with { Title = hit.Document.Title, Summary = summary };
    }
}
