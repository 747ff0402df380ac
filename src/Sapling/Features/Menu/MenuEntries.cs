using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Menu.Models;
using Sapling.Content.Items;
using Sapling.Features.Contents.Containers;

namespace Sapling.Features.Menu;

/// <summary>The entries of a menu, for its editors.</summary>
internal static class MenuEntries
{
    public static ContainerAddress Address { get; } = new("OrchardCore.Menu", "menuContentItemId", "menuItemId");

    /// <summary>Null if the item is no menu.</summary>
    public static ItemTree? Of(ContentItem menu) => menu.Has<MenuPart>() || menu.Has<MenuItemsListPart>()
        ? new ItemTree(menu.As<MenuItemsListPart>()?.MenuItems ?? [], nameof(MenuItemsListPart), nameof(MenuItemsListPart.MenuItems))
        : null;

    public static void Store(ItemTree tree, ContentItem menu) => menu.Alter<MenuItemsListPart>(nameof(MenuItemsListPart), part => part.MenuItems = tree.ToList());

    /// <summary>What a menu may have: links first.</summary>
    public static async Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync(IContentDefinitionManager definitions) =>
    [
        .. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("MenuItem")).OrderBy(type => type.Name != "LinkMenuItem").ThenBy(type => type.Name, StringComparer.Ordinal),
    ];
}
