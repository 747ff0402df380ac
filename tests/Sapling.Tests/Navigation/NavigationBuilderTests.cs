using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using Sapling.Features.Menu;

namespace Sapling.Tests.Navigation;

public sealed class NavigationBuilderTests
{
    private static LocalizedString Text(string text) => new(text, text);

    [Fact]
    public void Add_NestedItems_BuildsATree()
    {
        var items = new NavigationBuilder()
            .Add(Text("Content"), "1", content => content
                .AddClass("content").Id("content")
                .Add(Text("Items"), item => item.Action("List", "Admin", "OrchardCore.Contents").LocalNav()))
            .Build();

        var parent = Assert.Single(items);
        Assert.Equal(("1", "content"), (parent.Position, parent.Id));
        var child = Assert.Single(parent.Items);
        Assert.True(child.LocalNav);
        Assert.Equal("OrchardCore.Contents", child.RouteValues!["area"]);
    }

    [Fact]
    public async Task NamedProvider_AnotherMenu_IsNotAsked()
    {
        var provider = new Provider();

        await provider.BuildNavigationAsync("main", new NavigationBuilder());
        Assert.Equal(0, provider.Asked);

        await provider.BuildNavigationAsync("ADMIN", new NavigationBuilder());
        Assert.Equal(1, provider.Asked);
    }

    [Theory]
    [InlineData("main menu", "MainMenu")]
    [InlineData("Main-menu (ru)", "MainMenuRu")]
    [InlineData("главное меню", "ГлавноеМеню")]
    [InlineData(null, "")]
    public void NameOf_Title_IsPartOfAnAlternate(string? title, string expected) => Assert.Equal(expected, MenuTree.NameOf(title));

    private sealed class Provider : AdminNavigationProvider
    {
        public int Asked { get; private set; }

        protected override ValueTask BuildAsync(NavigationBuilder builder)
        {
            Asked++;
            return ValueTask.CompletedTask;
        }
    }
}
