using System.Globalization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using Sapling.Data.Sessions;
using YesSql;
using YesSql.Services;

namespace Sapling.Features.ContentLocalization;

/// <summary>Finds translations through <see cref="LocalizedContentItemIndex"/>, which contains published and latest versions.</summary>
internal sealed class ContentLocalizationManager(
    IContentManager contents,
    ISession session,
    ILocalizationEntries entries,
    ILocalizationService localization,
    IEnumerable<IContentLocalizationHandler> handlers) : IContentLocalizationManager
{
    /// <inheritdoc/>
    public async Task<ContentItem?> GetContentItemAsync(string localizationSet, string culture)
        => (await GetItemsForSetsAsync([localizationSet], culture)).FirstOrDefault();

    /// <inheritdoc/>
    public async Task<IEnumerable<ContentItem>> GetItemsForSetAsync(string localizationSet)
        => await LoadAsync(await session.Query<ContentItem, LocalizedContentItemIndex>(index =>
            (index.Published || index.Latest) && index.LocalizationSet == localizationSet).ListAsync());

    /// <inheritdoc/>
    public async Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture)
    {
        // Most items requested are published and have a known id: only the others need a query.
        var sets = localizationSets.Distinct(StringComparer.Ordinal).ToList();
        var setsById = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            var translations = await entries.GetLocalizationsAsync(set);
            if (translations.FirstOrDefault(entry => entry.Culture.Equals(culture, StringComparison.OrdinalIgnoreCase)) is { } published)
            {
                setsById[published.ContentItemId] = set;
            }
        }

        var items = (await contents.GetAsync(setsById.Keys, VersionOptions.Published)).ToList();
        var others = sets.Except(items.Select(item => setsById[item.ContentItemId]), StringComparer.Ordinal).ToArray();
        if (others.Length > 0)
        {
            var name = culture.ToLowerInvariant();
            items.AddRange(await LoadAsync(await session.Query<ContentItem, LocalizedContentItemIndex>(index =>
                (index.Published || index.Latest) && index.LocalizationSet.IsIn(others) && index.Culture == name).ListAsync()));
        }

        return items;
    }

    /// <inheritdoc/>
    public async Task<IDictionary<string, string>> GetFirstItemIdForSetsAsync(IEnumerable<string> localizationSets)
    {
        var sets = localizationSets.ToArray();
        var rows = await session.QueryIndex<LocalizedContentItemIndex>(index => index.Published && index.LocalizationSet.IsIn(sets)).ListAsync();
        var rank = await RankCulturesAsync();
        return rows.GroupBy(row => row.LocalizationSet!, StringComparer.Ordinal)
            .ToDictionary(set => set.Key, set => set.MinBy(row => rank(row.Culture))!.ContentItemId!, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async Task<IDictionary<string, ContentItem>> DeduplicateContentItemsAsync(IEnumerable<ContentItem> contentItems)
    {
        var rank = await RankCulturesAsync();
        return contentItems
            .Select(item => (Item: item, Part: item.As<LocalizationPart>()))
            .Where(one => !string.IsNullOrEmpty(one.Part?.LocalizationSet))
            .GroupBy(one => one.Part!.LocalizationSet!, StringComparer.Ordinal)
            .ToDictionary(set => set.Key, set => set.MinBy(one => rank(one.Part!.Culture)).Item, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async Task<ContentItem> LocalizeAsync(ContentItem content, string targetCulture)
    {
        ArgumentNullException.ThrowIfNull(content);
        var supported = await localization.GetSupportedCulturesAsync();
        var culture = supported.FirstOrDefault(one => one.Equals(targetCulture, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"\"{targetCulture}\" is none of the site's cultures: {string.Join(", ", supported)}.");
        var original = content.As<LocalizationPart>()
            ?? throw new InvalidOperationException($"Items of type \"{content.ContentType}\" cannot be translated: the type has no LocalizationPart.");

        // With the lock, the second of two concurrent requests finds the translation that the first created.
        await session.LockNamesAsync();

        // An item older than its part gets a localization set with its first translation.
        if (string.IsNullOrEmpty(original.LocalizationSet))
        {
            content.Alter<LocalizationPart>(part =>
            {
                part.LocalizationSet = content.ContentItemId;
                part.Culture ??= supported[0];
            });
            await contents.UpdateAsync(content);
            original = content.As<LocalizationPart>()!;
        }

        var set = original.LocalizationSet!;
        if (await GetContentItemAsync(set, culture) is { } existing)
        {
            return existing;
        }

        var translation = await contents.CloneAsync(content);
        translation.Alter<LocalizationPart>(part =>
        {
            part.LocalizationSet = set;
            part.Culture = culture;
        });

        var context = new LocalizationContentContext(translation, content, set, culture);
        foreach (var handler in handlers)
        {
            await handler.LocalizingAsync(context);
        }

        foreach (var handler in handlers.Reverse())
        {
            await handler.LocalizedAsync(context);
        }

        await session.SaveAsync(translation, checkConcurrency: true);
        return translation;
    }

    /// <summary>Ranks the current culture first, then the site's default, then the others.</summary>
    private async Task<Func<string?, int>> RankCulturesAsync()
    {
        var current = CultureInfo.CurrentUICulture.Name;
        var fallback = await localization.GetDefaultCultureAsync();
        return culture =>
            string.Equals(culture, current, StringComparison.OrdinalIgnoreCase) ? 0
            : string.Equals(culture, fallback, StringComparison.OrdinalIgnoreCase) ? 1
            : 2;
    }

    /// <summary>Loads one version of each item: the published one, or the draft of an item that was never published.</summary>
    private async Task<List<ContentItem>> LoadAsync(IEnumerable<ContentItem> versions)
    {
        var items = new List<ContentItem>();
        foreach (var version in versions.GroupBy(version => version.ContentItemId, StringComparer.Ordinal).Select(item => item.FirstOrDefault(version => version.Published) ?? item.First()))
        {
            items.Add(await contents.LoadAsync(version));
        }

        return items;
    }
}
