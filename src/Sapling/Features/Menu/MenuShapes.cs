using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Utilities;
using Sapling.Display.Liquid.Caching;

namespace Sapling.Features.Menu;

/// <summary>
/// Menus made of content: <c>{% shape "menu", alias: "alias:main-menu-en" %}</c>, or by <c>ContentItemId</c>. The
/// shapes are <c>Menu</c>, <c>MenuItem</c> and <c>MenuItemLink</c>, with alternates by menu name, item type and level.
/// </summary>
internal sealed class MenuShapes : ShapeTableProvider
{
    private const string EntryProperty = "MenuEntry";

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Menu").OnDisplaying(BuildAsync);
        builder.Describe("MenuItem").OnDisplaying(static context => AddAlternates(context.Shape, static entry => entry.ItemAlternates));
        builder.Describe("MenuItemLink").OnDisplaying(static context => AddAlternates(context.Shape, static entry => entry.LinkAlternates));
        return ValueTask.CompletedTask;
    }

    private static async Task BuildAsync(ShapeDisplayContext context)
    {
        var menu = context.Shape;
        if (context.ChildContent is not null || menu.Items.Count > 0 || await FindAsync(menu, context.ServiceProvider) is not { } content)
        {
            return;
        }

        var tree = MenuTree.Of(content);
        menu.Properties["MenuName"] = content.DisplayText;
        menu.Properties["ContentItem"] = content;
        menu.Properties["Differentiator"] = tree.Differentiator;
        menu.Metadata.Differentiator = tree.Differentiator;
        menu.Metadata.Alternates.Add($"Menu__{tree.Differentiator.EncodeAlternateElement()}");
        menu.Metadata.Alternates.Add($"Menu__{content.ContentItemId}");
        menu.Classes.Add("menu");

        await AddItemsAsync(menu, tree.Entries, menu, tree.Differentiator, context.ServiceProvider.GetRequiredService<IShapeFactory>());
    }

    private static async ValueTask<ContentItem?> FindAsync(IShape menu, IServiceProvider services)
    {
        var handle = menu.GetProperty<string>("Alias");
        var id = menu.GetProperty<string>("ContentItemId")
            ?? (string.IsNullOrEmpty(handle) ? null : await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle));
        return string.IsNullOrEmpty(id)
            ? null
            : await services.GetRequiredService<SharedContent>().GetAsync(id);
    }

    private static async ValueTask AddItemsAsync(
        IShape parent, IReadOnlyList<MenuTree.Entry> entries, IShape menu, string differentiator, IShapeFactory shapes)
    {
        foreach (var entry in entries)
        {
            var item = await shapes.CreateAsync("MenuItem");
            item.Properties["ContentItem"] = entry.Content;
            item.Properties["Menu"] = menu;
            item.Properties["Level"] = entry.Level;
            item.Properties[EntryProperty] = entry;
            item.Properties["Differentiator"] = differentiator;
            item.Metadata.Differentiator = differentiator;

            await AddItemsAsync(item, entry.Below, menu, differentiator, shapes);
            await parent.AddAsync(item, null);
        }
    }

    private static void AddAlternates(IShape item, Func<MenuTree.Entry, string[]> alternates)
    {
        if (item.GetProperty<MenuTree.Entry>(EntryProperty) is { } entry)
        {
            item.Metadata.Alternates.AddRange(alternates(entry));
        }
    }
}
