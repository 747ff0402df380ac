using ForumOrchard.Pages.Lists;
using ForumOrchard.Pages.Samples;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Pages.Translations;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Pages.Sitemaps;

/// <summary>
/// All pages of the site, split into parts: the lists of each language, then every published item with an address, in
/// order of creation, so that a new item changes only the last part. Reads index rows part by part, and no items.
/// </summary>
internal sealed class SitePages(
    ISession session,
    IContentDefinitionManager definitions,
    ILocalizationService localization,
    ILocalizationEntries translations,
    IAutorouteEntries routes,
    TypeLanguages types,
    SampleTitles samples,
    IEnumerable<Section> sections,
    IEnumerable<IFurtherPage> furtherPages,
    SitemapSize size)
{
    private const int FewItems = 20;

    /// <summary>The numbers of the parts with the latest change of an item in each, null for a part with only lists. A part of samples alone is none.</summary>
    public async Task<IReadOnlyList<(int Part, DateTime? Changed)>> PartsAsync(CancellationToken cancellationToken)
    {
        var lists = (await ListsAsync()).Count;
        var items = await Items().CountAsync(cancellationToken);
        var parts = new List<(int Part, DateTime? Changed)>();
        for (var (part, first) = (1, -lists); first < items; part++, first += size.Addresses)
        {
            var last = await LastChangedAsync(Math.Max(0, first), first + size.Addresses, cancellationToken);
            if (first < 0 || last is not null)
            {
                parts.Add((part, ChangeOf(last)));
            }
        }

        return parts;
    }

    /// <summary>The pages of a part; null if there is no such part, or it has samples alone.</summary>
    /// <param name="part">From 1.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    public async Task<IReadOnlyList<SitePage>?> ReadAsync(int part, CancellationToken cancellationToken)
    {
        var lists = await ListsAsync();
        var before = (int)Math.Min(int.MaxValue, (part - 1L) * size.Addresses);
        var cultures = await localization.GetSupportedCulturesAsync();
        var usual = await localization.GetDefaultCultureAsync();
        var pages = lists.Skip(before).Take(size.Addresses).Select(list => new SitePage(list.Path, null, VersionsOfList(list.Path, list.Languages, usual))).ToList();
        var rows = pages.Count == size.Addresses
            ? []
            : (await InOrder(Math.Max(0, before - lists.Count)).Take(size.Addresses - pages.Count).ListAsync(cancellationToken)).ToList();
        var items = await ItemsAsync(rows, cancellationToken);
        var isSample = await samples.FindAsync();
        foreach (var row in rows)
        {
            // If two items claim an address, it belongs to the one that it opens.
            var path = "/" + row.Path!.TrimStart('/');
            var item = items.GetValueOrDefault(row.DocumentId);
            if (!lists.Exists(list => list.Path == path)
                && !isSample(item?.DisplayText)
                && await routes.TryGetEntryByPathAsync(path) is (true, { } entry)
                && entry.ContentItemId == row.ContentItemId)
            {
                pages.Add(new SitePage(path, ChangeOf(item), await VersionsOfAsync(row.ContentItemId, path, cultures, usual)));
            }
        }

        // The index names a part whose items are all opened by others' addresses, too: it is empty, not missing.
        var first = before - lists.Count;
        return pages.Count > 0 || (rows.Count > 0 && await LastChangedAsync(Math.Max(0, first), first + size.Addresses, cancellationToken) is not null) ? pages : null;
    }

    private IQueryIndex<AutoroutePartIndex> Items() =>
        session.QueryIndex<AutoroutePartIndex>(route => route.Published && route.ContainedContentItemId == null && route.Path != null && route.Path != "");

    private IQueryIndex<AutoroutePartIndex> InOrder(int from) => Items().OrderBy(route => route.DocumentId).Skip(from);

    /// <summary>The lists and further pages in the languages that have something to list.</summary>
    private async Task<List<(string Path, IReadOnlyList<string> Languages)>> ListsAsync()
    {
        var lists = new List<(string, IReadOnlyList<string>)>();
        foreach (var section in sections.Where(section => section.Lists.Count > 0))
        {
            var languages = await types.WithItemsAsync(section.ContentType);
            lists.AddRange(section.Lists.SelectMany(_ => languages, (list, culture) => ($"/{culture}/{list.Path}", languages)));
        }

        foreach (var page in furtherPages)
        {
            var languages = await page.LanguagesAsync();
            lists.AddRange(languages.Select(culture => ($"/{culture}/{page.Path}", languages)));
        }

        return lists;
    }

    /// <summary>
    /// The item that changed last among a range, of types with addresses and without samples; null if there is none. The database orders them, and the first is rarely a sample.
    /// </summary>
    private async Task<ContentItemIndex?> LastChangedAsync(int from, int to, CancellationToken cancellationToken)
    {
        if (to <= 0 || await InOrder(from).FirstOrDefaultAsync(cancellationToken) is not { } start)
        {
            return null;
        }

        var (first, end) = (start.DocumentId, (await InOrder(to).FirstOrDefaultAsync(cancellationToken))?.DocumentId ?? long.MaxValue);
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => type.Parts.Any(part => part.Name == nameof(AutoroutePart))).Select(type => type.Name).ToArray();
        var isSample = await samples.FindAsync();
        for (var skipped = 0; ; skipped += FewItems)
        {
            var latest = (await session
                .QueryIndex<ContentItemIndex>(item => item.DocumentId >= first && item.DocumentId < end && item.Published && item.ContentType.IsIn(types))
                .OrderByDescending(item => item.ModifiedUtc)
                .ThenByDescending(item => item.DocumentId)
                .Skip(skipped)
                .Take(FewItems)
                .ListAsync(cancellationToken)).ToList();
            if (latest.Find(item => !isSample(item.DisplayText)) is { } found)
            {
                return found;
            }

            if (latest.Count < FewItems)
            {
                return null;
            }
        }
    }

    private static Dictionary<string, string> VersionsOfList(string path, IReadOnlyList<string> languages, string usual)
    {
        var versions = languages.ToDictionary(culture => culture, culture => $"/{culture}{path[path.IndexOf('/', 1)..]}", StringComparer.Ordinal);
        return Complete(versions, versions.GetValueOrDefault(usual, path));
    }

    /// <summary>The translations of an item from memory: no row is read for them.</summary>
    private async Task<Dictionary<string, string>> VersionsOfAsync(string contentItemId, string path, string[] cultures, string usual)
    {
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        if (await translations.TryGetLocalizationAsync(contentItemId) is not (true, { LocalizationSet: { Length: > 0 } set }))
        {
            return versions;
        }

        var published = (await translations.GetLocalizationsAsync(set)).ToList();
        foreach (var culture in cultures)
        {
            if (published.Find(entry => culture.Equals(entry.Culture, StringComparison.OrdinalIgnoreCase)) is { } version
                && await routes.TryGetEntryByContentItemIdAsync(version.ContentItemId) is (true, { } route))
            {
                versions[culture] = "/" + route.Path.TrimStart('/');
            }
        }

        var isHome = versions.Any(version => version.Value == "/" + version.Key);
        return Complete(versions, isHome ? "/" : versions.GetValueOrDefault(usual, path));
    }

    /// <summary>A single version is no alternate to anything.</summary>
    private static Dictionary<string, string> Complete(Dictionary<string, string> versions, string forOthers)
    {
        if (versions.Count < 2)
        {
            return [];
        }

        versions[LanguageVersions.OtherLanguages] = forOthers;
        return versions;
    }

    private async Task<Dictionary<long, ContentItemIndex>> ItemsAsync(List<AutoroutePartIndex> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var (first, last) = (rows[0].DocumentId, rows[^1].DocumentId);
        var items = await session.QueryIndex<ContentItemIndex>(item => item.DocumentId >= first && item.DocumentId <= last && item.Published).ListAsync(cancellationToken);
        return items.ToDictionary(item => item.DocumentId);
    }

    private static DateTime? ChangeOf(ContentItemIndex? item) => item?.ModifiedUtc ?? item?.PublishedUtc;
}
