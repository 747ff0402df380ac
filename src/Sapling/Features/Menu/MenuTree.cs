using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.Menu.Models;

namespace Sapling.Features.Menu;

/// <summary>
/// The items of a menu, read once while its content item stays in memory. Requests share the content item, so it is
/// read under a lock.
/// </summary>
internal sealed class MenuTree
{
    private static readonly ConditionalWeakTable<ContentItem, MenuTree> Trees = [];
    private static readonly Lock Gate = new();

    private MenuTree(ContentItem menu)
    {
        Differentiator = NameOf(menu.DisplayText);
        Entries = EntriesOf(menu, level: 0);
    }

    /// <summary>The menu's name in alternates.</summary>
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

    /// <summary>"main menu" becomes MainMenu.</summary>
    internal static string NameOf(string? title)
    {
        var words = (title ?? string.Empty).Split([.. (title ?? string.Empty).Where(letter => !char.IsLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private List<Entry> EntriesOf(ContentItem item, int level) =>
    [
        .. (item.As<MenuItemsListPart>()?.MenuItems ?? []).Select(entry => new Entry(
            entry, level, EntriesOf(entry, level + 1), Alternates("MenuItem", entry, level), Alternates("MenuItemLink", entry, level))),
    ];

    /// <summary>From least to most specific.</summary>
    private string[] Alternates(string shapeType, ContentItem entry, int level)
    {
        var type = entry.ContentType.EncodeAlternateElement();
        string[] general = [$"{shapeType}__level__{level}", $"{shapeType}__{type}", $"{shapeType}__{type}__level__{level}"];
        if (Differentiator.Length == 0)
        {
            return general;
        }

        var name = Differentiator.EncodeAlternateElement();
        return
        [
            .. general,
            $"{shapeType}__{name}",
            $"{shapeType}__{name}__level__{level}",
            $"{shapeType}__{name}__{type}",
            $"{shapeType}__{name}__{type}__level__{level}",
        ];
    }

    /// <param name="Content">The menu item's content item.</param>
    /// <param name="Level">0 for the top level.</param>
    /// <param name="Below">The menu items below it.</param>
    /// <param name="ItemAlternates">Alternates of its <c>MenuItem</c>.</param>
    /// <param name="LinkAlternates">Alternates of its <c>MenuItemLink</c>.</param>
    internal sealed record Entry(ContentItem Content, int Level, IReadOnlyList<Entry> Below, string[] ItemAlternates, string[] LinkAlternates);
}
