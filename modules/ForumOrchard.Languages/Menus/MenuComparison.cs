using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization;
using YesSql;

namespace ForumOrchard.Languages.Menus;

/// <summary>The menus of the site, drafts included, with the languages of each beside one another. The alias of a menu ends with its language: <c>main-menu-en</c>.</summary>
public sealed class MenuComparison(ISession session, ILocalizationService localization, MenuEntries entries)
{
    /// <summary>By alias.</summary>
    public async Task<IReadOnlyList<ComparedMenu>> ReadAsync()
    {
        var cultures = await localization.GetSupportedCulturesAsync();
        var menus = await session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType == "Menu").ListAsync();
        var named = menus
            .Select(menu => (Menu: menu, Alias: menu.TryGet<AliasPart>(out var part) ? part.Alias ?? string.Empty : string.Empty))
            .Select(one => (one.Menu, one.Alias, Culture: Array.Find(cultures, culture => one.Alias.EndsWith("-" + culture, StringComparison.OrdinalIgnoreCase))))
            .Where(one => one.Culture is not null)
            .GroupBy(one => one.Alias[..^(one.Culture!.Length + 1)], StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.Ordinal);

        var compared = new List<ComparedMenu>();
        foreach (var group in named)
        {
            var languages = cultures.Select(culture => new MenuLanguage(culture, group.FirstOrDefault(one => one.Culture == culture).Menu)).ToList();
            compared.Add(new ComparedMenu(group.Key, languages, await CompareAsync(languages)));
        }

        return compared;
    }

    private async Task<IReadOnlyList<MenuRow>> CompareAsync(List<MenuLanguage> languages)
    {
        var all = new List<IReadOnlyList<MenuEntry>>();
        foreach (var language in languages)
        {
            all.Add(language.Menu is null ? [] : await entries.OfAsync(language.Menu, language.Culture));
        }

        return [.. Align(all).Select(key =>
        {
            var one = all.SelectMany(menu => menu).First(entry => entry.Key == key);
            return new MenuRow(key, one.Above?.Key, one.Level, [.. all.Select(menu => new MenuCell(
                menu.FirstOrDefault(entry => entry.Key == key)?.Item,
                menu.FirstOrDefault(entry => entry.Key == one.Above?.Key)?.Item.ContentItemId))]);
        })];
    }

    /// <summary>All keys in the order of the first language; what it lacks follows what it follows in the other.</summary>
    private static List<string> Align(IEnumerable<IReadOnlyList<MenuEntry>> menus)
    {
        var keys = new List<string>();
        foreach (var menu in menus)
        {
            var next = 0;
            foreach (var key in menu.Select(entry => entry.Key))
            {
                if (keys.IndexOf(key) is >= 0 and var found)
                {
                    next = found + 1;
                }
                else
                {
                    keys.Insert(next++, key);
                }
            }
        }

        return keys;
    }
}
