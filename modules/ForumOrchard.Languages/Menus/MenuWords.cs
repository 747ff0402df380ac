using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Languages.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Menu;

namespace ForumOrchard.Languages.Menus;

/// <summary>The entries of each menu. What a menu lacks is made where it belongs.</summary>
internal sealed class MenuWords(MenuComparison menus, MenuEntries entries, MenuEntryCopies copies, WordItems items, IAuthorizationService authorization, IStringLocalizer<MenuWords> S) : ITranslatableWords
{
    private const string Prefix = "menu:";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WordCollection>> ReadAsync() => [.. (await menus.ReadAsync()).Select(Of).Where(collection => collection.Entries.Count > 0)];

    /// <inheritdoc/>
    public Task<bool> MayWriteAsync(ClaimsPrincipal user, WordCollection collection) => authorization.AuthorizeAsync(user, Permissions.ManageMenu);

    /// <inheritdoc/>
    public async Task<WordResult> WriteAsync(ClaimsPrincipal user, WordCollection collection, string culture, IReadOnlyList<WordChange> changes)
    {
        if ((await menus.ReadAsync()).FirstOrDefault(one => Prefix + one.Alias == collection.Id) is not { } compared)
        {
            return new WordsConflict();
        }

        if (compared.Languages.FirstOrDefault(language => language.Culture == culture)?.Menu is not { } menu)
        {
            return new WordsRefused(new Dictionary<string, string> { [string.Empty] = S["There is no menu in this language yet. Create it first, at “Menus by language”."] });
        }

        var plan = new MenuPlan(compared, culture, changes);
        foreach (var (row, from, entry) in plan.Missing)
        {
            plan.Add(row, await copies.OfAsync(entry, from, culture));
        }

        return await items.SaveAsync(user, menu.ContentItemId, async stored => await RefusalAsync(stored, culture, changes) ?? plan.Refusal(S), draft =>
        {
            plan.Write(draft);
            return Task.CompletedTask;
        });
    }

    private async Task<WordResult?> RefusalAsync(ContentItem stored, string culture, IEnumerable<WordChange> changes)
    {
        var now = (await entries.OfAsync(stored, culture)).ToDictionary(entry => entry.Key, entry => entry.Item.DisplayText ?? string.Empty, StringComparer.Ordinal);
        return changes.All(change => now.GetValueOrDefault(change.EntryId, string.Empty) == change.Was) ? null : new WordsConflict();
    }

    private WordCollection Of(ComparedMenu menu)
    {
        var own = CultureInfo.CurrentUICulture.Name;
        var all = menu.Languages.Where(language => language.Menu is not null).OrderByDescending(language => language.Culture == own);
        var words = menu.Rows.Select(row => (row, Texts: TextsOf(menu, row))).ToList();
        var names = words.ToDictionary(one => one.row.Key, one => one.Texts.In() ?? string.Empty, StringComparer.Ordinal);
        return new WordCollection(Prefix + menu.Alias, S["Menu"], all.First().Menu!.DisplayText ?? menu.Alias, [.. words.Select(one => new WordEntry(one.row.Key, PlaceOf(menu, one.row, names), one.Texts))])
        {
            Editor = new RouteValueDictionary(new { area = "ForumOrchard.Languages", controller = "Menus", action = "Index" }),
        };
    }

    private static string PlaceOf(ComparedMenu menu, MenuRow row, Dictionary<string, string> names)
    {
        var place = new List<string>();
        for (var above = row.AboveKey; above is not null; above = menu.Rows.First(one => one.Key == above).AboveKey)
        {
            place.Insert(0, names[above]);
        }

        return string.Join(" › ", place);
    }

    private static Dictionary<string, string> TextsOf(ComparedMenu menu, MenuRow row) => menu.Languages.Zip(row.Cells)
        .Where(one => one.Second.Entry?.DisplayText is { Length: > 0 })
        .ToDictionary(one => one.First.Culture, one => one.Second.Entry!.DisplayText!, StringComparer.Ordinal);
}
