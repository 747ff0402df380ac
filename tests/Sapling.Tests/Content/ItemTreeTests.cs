using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;
using Sapling.Content.Items;

namespace Sapling.Tests.Content;

/// <summary>The items that an item holds, moved.</summary>
public sealed class ItemTreeTests
{
    [Theory]
    [InlineData("b", "Up", "b(c d) a e")]
    [InlineData("b", "Down", "a e b(c d)")]
    [InlineData("b", "In", "a(b(c d)) e")]
    [InlineData("b", "Out", "a b(c d) e")]
    [InlineData("a", "Up", "a b(c d) e")]
    [InlineData("a", "In", "a b(c d) e")]
    [InlineData("e", "Down", "a b(c d) e")]
    [InlineData("c", "Out", "a b(d) c e")]
    [InlineData("e", "In", "a b(c d e)")]
    public void Move_OfAnItem_TakesThoseBelowItAlong(string id, string step, string expected)
    {
        var tree = Tree();

        Assert.True(tree.Move(id, Enum.Parse<ItemTree.Step>(step)));
        Assert.Equal(expected, Text(tree));
    }

    [Fact]
    public void Move_WhereTheTreeIsDeep_StaysReadable()
    {
        var tree = new ItemTree(Enumerable.Range(0, 30).Select(i => Item($"{i}")), nameof(MenuItemsListPart), nameof(MenuItemsListPart.MenuItems));
        for (var i = 1; i < 30; i++)
        {
            for (var level = 0; level < i; level++)
            {
                tree.Move($"{i}", ItemTree.Step.In);
            }
        }

        Assert.Equal(10, Text(tree).Split(')')[0].Count(letter => letter == '(') + 1);
    }

    [Fact]
    public void Arrange_WithAnOrderOfOtherItems_ChangesNothing()
    {
        var tree = Tree();

        Assert.False(tree.Arrange([new("a", null), new("b", null), new("c", null), new("d", null)]));
        Assert.False(tree.Arrange([new("a", null), new("b", null), new("c", null), new("d", null), new("d", null)]));
        Assert.False(tree.Arrange([new("a", null), new("b", null), new("c", null), new("d", null), new("e", [new("a", null)])]));
        Assert.Equal("a b(c d) e", Text(tree));
    }

    [Fact]
    public void Arrange_OfItemsOfWhichTwoHaveOneId_ChangesNothing()
    {
        var tree = new ItemTree([Item("a"), Item("a")], "Terms");

        Assert.False(tree.Arrange([new("a", null), new("a", null)]));
        Assert.False(tree.Arrange([new("a", null)]));
    }

    [Fact]
    public void Arrange_WithANewOrder_KeepsWhatNoClassKnows()
    {
        var tree = Tree();

        Assert.True(tree.Arrange([new("e", [new("c", [new("a", null)])]), new("d", null), new("b", null)]));

        Assert.Equal("e(c(a)) d b", Text(tree));
        Assert.Equal("unknown", (string?)tree.Find("a")!.Content.Anything.Value);
    }

    private static ItemTree Tree() => new([Item("a"), Item("b", Item("c"), Item("d")), Item("e")], nameof(MenuItemsListPart), nameof(MenuItemsListPart.MenuItems));

    private static ContentItem Item(string id, params ContentItem[] below)
    {
        var item = new ContentItem { ContentItemId = id, ContentType = "Entry" };
        item.Content.Anything = new System.Text.Json.Nodes.JsonObject { ["Value"] = "unknown" };
        if (below.Length > 0)
        {
            item.Alter<MenuItemsListPart>(nameof(MenuItemsListPart), part => part.MenuItems = [.. below]);
        }

        return item;
    }

    private static string Text(ItemTree tree) => Text(tree.Nodes);

    private static string Text(IEnumerable<ItemTree.Node> nodes) =>
        string.Join(' ', nodes.Select(node => node.Item.ContentItemId + (node.Below.Count > 0 ? $"({Text(node.Below)})" : string.Empty)));
}
