using ForumOrchard.Languages.Words;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;

namespace ForumOrchard.Languages.Menus;

/// <summary>What becomes of a menu in one language: entries with other words, and entries that it lacked.</summary>
internal sealed class MenuPlan
{
    private readonly Dictionary<string, string> _texts;
    private readonly Dictionary<string, string> _ids;
    private readonly List<(MenuRow Row, ContentItem Entry)> _added = [];
    private readonly ComparedMenu _menu;

    /// <param name="menu">The menu in all languages.</param>
    /// <param name="culture">One in which there is a menu.</param>
    /// <param name="changes">The words.</param>
    public MenuPlan(ComparedMenu menu, string culture, IEnumerable<WordChange> changes)
    {
        _menu = menu;
        _texts = changes.ToDictionary(change => change.EntryId, change => change.Text, StringComparer.Ordinal);
        var at = menu.Languages.Select(language => language.Culture).ToList().IndexOf(culture);
        _ids = menu.Rows.Where(row => row.Cells[at].Entry is not null).ToDictionary(row => row.Key, row => row.Cells[at].Entry!.ContentItemId, StringComparer.Ordinal);

        // In the order of the rows: an entry is added before those below it.
        Missing = [.. menu.Rows.Where(row => _texts.ContainsKey(row.Key) && !_ids.ContainsKey(row.Key)).Select(row =>
        {
            var from = row.Cells.Index().First(cell => cell.Item.Entry is not null);
            return (row, menu.Languages[from.Index].Culture, from.Item.Entry!);
        })];
    }

    /// <summary>The entries that are to be made, each with one of another language and that language.</summary>
    public IReadOnlyList<(MenuRow Row, string From, ContentItem Entry)> Missing { get; }

    /// <summary>Gives an entry that is missing its place.</summary>
    public void Add(MenuRow row, ContentItem entry)
    {
        _ids[row.Key] = entry.ContentItemId;
        _added.Add((row, entry));
    }

    /// <summary>What cannot be added, for what it is to be below is missing; null if all can.</summary>
    public WordResult? Refusal(IStringLocalizer S) =>
        _added.Where(one => one.Row.AboveKey is { } above && !_ids.ContainsKey(above)).ToList() is { Count: > 0 } lost
            ? new WordsRefused(lost.ToDictionary(one => one.Row.Key, _ => S["The entry above it is missing in this language. Translate it too."].Value, StringComparer.Ordinal))
            : null;

    /// <summary>Writes all into the menu.</summary>
    public void Write(ContentItem menu)
    {
        var texts = _texts.Where(text => _ids.ContainsKey(text.Key)).ToDictionary(text => _ids[text.Key], text => text.Value, StringComparer.Ordinal);
        Write(menu, aboveKey: null, texts);
    }

    private void Write(ContentItem holder, string? aboveKey, Dictionary<string, string> texts) => holder.Alter<MenuItemsListPart>(list =>
    {
        foreach (var (row, entry) in _added.Where(one => one.Row.AboveKey == aboveKey))
        {
            list.MenuItems.Insert(PlaceOf(row, list.MenuItems), entry);
        }

        foreach (var below in list.MenuItems)
        {
            if (texts.TryGetValue(below.ContentItemId, out var text))
            {
                MenuEntryCopies.Rename(below, text);
            }

            var key = _ids.FirstOrDefault(id => id.Value == below.ContentItemId).Key;
            if (below.Has<MenuItemsListPart>() || (key is not null && _added.Exists(one => one.Row.AboveKey == key)))
            {
                Write(below, key ?? string.Empty, texts);
            }
        }
    });

    /// <summary>Behind the nearest of those that stand before it in the other language.</summary>
    private int PlaceOf(MenuRow row, List<ContentItem> entries)
    {
        var before = _menu.Rows.TakeWhile(one => one.Key != row.Key).Where(one => one.AboveKey == row.AboveKey && _ids.ContainsKey(one.Key)).Select(one => _ids[one.Key]).Reverse();
        return before.Select(id => entries.FindIndex(entry => entry.ContentItemId == id)).FirstOrDefault(at => at >= 0, -1) + 1;
    }
}
