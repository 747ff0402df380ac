using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Entities;
using OrchardCore.Menu.Models;
using OrchardCore.Title.Models;

namespace ForumOrchard.Languages.Menus;

/// <summary>Makes the entries that a menu lacks of those of another language.</summary>
public sealed class MenuEntryCopies(IAutorouteEntries addresses, ILocalizationEntries translations, IIdGenerator ids)
{
    /// <summary>A copy without the entries below it. It leads to the translation of the page that the entry leads to, or to that page if it has none.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="from">Its language.</param>
    /// <param name="into">That of the copy.</param>
    internal async Task<ContentItem> OfAsync(ContentItem entry, string from, string into)
    {
        var copy = JsonSerializer.SerializeToNode(entry).Deserialize<ContentItem>()!;
        (copy.Id, copy.ContentItemId, copy.ContentItemVersionId) = (0, ids.GenerateUniqueId(), ids.GenerateUniqueId());
        if (copy.Has<MenuItemsListPart>())
        {
            copy.Alter<MenuItemsListPart>(list => list.MenuItems = []);
        }

        if (((JsonObject)copy.Content)[nameof(ContentMenuItemPart)]?["SelectedContentItem"]?["ContentItemIds"] is JsonArray { Count: > 0 } chosen
            && (string?)chosen[0] is { } page && await TranslationOfAsync(page, into) is { } translation)
        {
            chosen[0] = translation;
        }

        if (copy.TryGet<LinkMenuItemPart>(out var link) && link.Url is { Length: > 0 } url)
        {
            var address = await AddressAsync(url, from, into);
            copy.Alter<LinkMenuItemPart>(part => part.Url = address);
        }

        return copy;
    }

    /// <summary>Gives an entry other words.</summary>
    internal static void Rename(ContentItem entry, string text)
    {
        entry.DisplayText = text;
        entry.Alter<TitlePart>(title => title.Title = text);
    }

    private async Task<string> AddressAsync(string url, string from, string into)
    {
        var root = url.StartsWith('~') ? "~" : string.Empty;
        if (url[root.Length..] is not ['/', ..] path)
        {
            return url;
        }

        var (isItem, page) = await addresses.TryGetEntryByPathAsync(path);
        if (isItem)
        {
            return await TranslationOfAsync(page!.ContentItemId, into) is { } translation && await addresses.TryGetEntryByContentItemIdAsync(translation) is (true, { } other)
                ? $"{root}/{other.Path.TrimStart('/')}"
                : url;
        }

        return LanguageOfAddress.FirstSegment(path).Equals(from, StringComparison.OrdinalIgnoreCase) ? $"{root}/{into}{path.TrimStart('/')[from.Length..]}" : url;
    }

    private async Task<string?> TranslationOfAsync(string contentItemId, string culture) =>
        await translations.TryGetLocalizationAsync(contentItemId) is (true, { } page)
            ? (await translations.GetLocalizationsAsync(page.LocalizationSet)).FirstOrDefault(one => one.Culture.Equals(culture, StringComparison.OrdinalIgnoreCase))?.ContentItemId
            : null;
}
