using ForumOrchard.Site.Sections;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Records;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Localization;
using YesSql;

namespace ForumOrchard.Site.Sitemaps;

/// <summary>
/// All pages of the site in parts: the lists of each language, then every published item with an address, in the order in which the items were made, so that a new item changes the
/// last part only. Rows of indexes are read, part by part, and no item.
/// </summary>
internal sealed class SitePages(
    ISession session, ILocalizationService localization, IAutorouteEntries routes, IEnumerable<Section> sections, SitemapSize size)
{
    /// <summary>How many parts there are, at least one.</summary>
    public async Task<int> CountPartsAsync(CancellationToken cancellationToken)
    {
        var lists = await ListsAsync();
        return Math.Max(1, (lists.Count + await Items().CountAsync(cancellationToken) + size.Addresses - 1) / size.Addresses);
    }

    /// <summary>The pages of a part; none behind the last.</summary>
    /// <param name="part">Counted from 1.</param>
    /// <param name="cancellationToken">That of the request.</param>
    public async Task<IReadOnlyList<SitePage>> ReadAsync(int part, CancellationToken cancellationToken)
    {
        var lists = await ListsAsync();
        var before = (part - 1) * size.Addresses;
        var pages = lists.Skip(before).Take(size.Addresses).Select(path => new SitePage(path, ChangedUtc: null)).ToList();
        if (pages.Count == size.Addresses)
        {
            return pages;
        }

        var rows = await Items().OrderBy(route => route.DocumentId).Skip(Math.Max(0, before - lists.Count)).Take(size.Addresses - pages.Count).ListAsync(cancellationToken);
        var items = rows.ToList();
        var changes = await ChangesAsync(items, cancellationToken);
        foreach (var item in items)
        {
            var path = "/" + item.Path!.TrimStart('/');
            if (!lists.Contains(path) && await routes.TryGetEntryByPathAsync(path) is (true, { } entry) && entry.ContentItemId == item.ContentItemId)
            {
                pages.Add(new SitePage(path, changes.GetValueOrDefault(item.DocumentId)));
            }
        }

        return pages;
    }

    /// <summary>An address that two items claim is that of the item it opens: <see cref="ReadAsync"/> leaves out the other.</summary>
    private IQueryIndex<AutoroutePartIndex> Items() =>
        session.QueryIndex<AutoroutePartIndex>(route => route.Published && route.ContainedContentItemId == null && route.Path != null && route.Path != "");

    private async Task<IReadOnlyList<string>> ListsAsync()
    {
        var cultures = await localization.GetSupportedCulturesAsync();
        return [.. sections.SelectMany(section => section.Lists).SelectMany(_ => cultures, (list, culture) => $"/{culture}/{list.Path}")];
    }

    private async Task<Dictionary<long, DateTime?>> ChangesAsync(List<AutoroutePartIndex> items, CancellationToken cancellationToken)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var (first, last) = (items[0].DocumentId, items[^1].DocumentId);
        var rows = await session.QueryIndex<ContentItemIndex>(item => item.DocumentId >= first && item.DocumentId <= last && item.Published).ListAsync(cancellationToken);
        return rows.ToDictionary(row => row.DocumentId, row => row.ModifiedUtc ?? row.PublishedUtc);
    }
}
