using System.Text.Json.Nodes;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Menu.Models;

namespace ForumOrchard.Languages.Menus;

/// <summary>
/// Reads the entries of a menu. Entries of two languages are the same if they lead to translations of one item, or to addresses that differ in their language only.
/// </summary>
public sealed class MenuEntries(IAutorouteEntries addresses, ILocalizationEntries translations)
{
    internal async Task<IReadOnlyList<MenuEntry>> OfAsync(ContentItem menu, string culture)
    {
        var entries = new List<MenuEntry>();
        await AddAsync(menu, above: null, culture, entries);
        return entries;
    }

    private async Task AddAsync(ContentItem item, MenuEntry? above, string culture, List<MenuEntry> entries)
    {
        foreach (var below in item.TryGet<MenuItemsListPart>(out var list) ? list.MenuItems : [])
        {
            var key = await KeyAsync(below, culture);

            // One menu may lead to a page from several places.
            var same = entries.Count(other => other.Key == key || other.Key.StartsWith(key + " ", StringComparison.Ordinal));
            var entry = new MenuEntry(same == 0 ? key : $"{key} {same}", below, above);
            entries.Add(entry);
            await AddAsync(below, entry, culture, entries);
        }
    }

    private async Task<string> KeyAsync(ContentItem entry, string culture)
    {
        if ((string?)((JsonObject)entry.Content)[nameof(ContentMenuItemPart)]?["SelectedContentItem"]?["ContentItemIds"]?.AsArray().FirstOrDefault() is { } id)
        {
            return await SetOfAsync(id) ?? id;
        }

        var url = entry.TryGet<LinkMenuItemPart>(out var link) ? link.Url : null;
        if (string.IsNullOrEmpty(url) || url.TrimStart('~') is not ['/', ..] path)
        {
            return url ?? entry.DisplayText ?? string.Empty;
        }

        var (isItem, route) = await addresses.TryGetEntryByPathAsync(path);
        return (isItem ? await SetOfAsync(route!.ContentItemId) : null)
            ?? (LanguageOfAddress.FirstSegment(path).Equals(culture, StringComparison.OrdinalIgnoreCase) ? path.TrimStart('/')[culture.Length..] : path);
    }

    private async Task<string?> SetOfAsync(string contentItemId)
    {
        var (isTranslated, entry) = await translations.TryGetLocalizationAsync(contentItemId);
        return isTranslated ? entry!.LocalizationSet : null;
    }
}
