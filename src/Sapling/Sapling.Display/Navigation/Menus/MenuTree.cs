using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;

namespace Sapling.Navigation.Menus;

/// <summary>The entries of a menu, read once for as long as its content item is in memory. Requests share it, so it is read under a lock.</summary>
internal sealed class MenuTree
{
    private static readonly ConditionalWeakTable<ContentItem, MenuTree> Trees = [];
    private static readonly Lock Gate = new();

    private MenuTree(ContentItem menu)
    {
        Differentiator = NameOf(menu.DisplayText);
        Entries = EntriesOf(menu);
    }

    /// <summary>The menu's name as part of alternates.</summary>
    public string Differentiator { get; }

    public IReadOnlyList<Entry> Entries { get; }

    public static MenuTree Of(ContentItem menu)
    {
        if (!Trees.TryGetValue(menu, out var tree))
        {
            lock (Gate)
            {
                tree = Trees.GetValue(menu, static item => new MenuTree(item));
            }
        }

        return tree;
    }

    /// <summary>"main menu" is MainMenu.</summary>
    internal static string NameOf(string? title)
    {
        var words = (title ?? string.Empty).Split([.. (title ?? string.Empty).Where(letter => !char.IsLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private static List<Entry> EntriesOf(ContentItem item)
        => [.. (item.As<MenuItemsListPart>()?.MenuItems ?? []).Select(entry => new Entry(entry, EntriesOf(entry)))];

    internal sealed record Entry(ContentItem Content, IReadOnlyList<Entry> Below);
}
