using System.Net;
using ForumOrchard.Languages.Menus;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;

namespace ForumOrchard.Tests.Languages;

/// <summary>The menus of all languages side by side.</summary>
public sealed class MenuComparisonTests(SharedSite site)
{
    [Fact]
    public async Task Menus_AsShipped_HaveTheSameEntriesInAllLanguages()
    {
        var menus = await ReadAsync();

        Assert.Superset(new[] { "main-menu", "footer-about", "footer-programs" }.ToHashSet(), menus.Select(menu => menu.Alias).ToHashSet());
        var main = menus.Single(menu => menu.Alias == "main-menu");
        Assert.All(main.Rows, row => Assert.All(row.Cells, cell => Assert.NotNull(cell.Entry)));
        Assert.Contains(main.Rows, row => row.Level == 2 && row.Cells.Select(cell => cell.Entry!.DisplayText).ToHashSet().SetEquals(["История", "History"]));
    }

    [Fact]
    public async Task Menus_ThatDiffer_AreAlignedAndSayWhatIsMissingWhere()
    {
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await CreateAsync(contents, "compared-ru", Entry("О нас", "~/ru/about", Entry("Профиль", "~/ru/about/profile"), Entry("Только по-русски", "https://example.org/ru")), Entry("Новости", "~/ru/news"));
            await CreateAsync(contents, "compared-en", Entry("Only in English", "~/en/only"), Entry("About", "~/en/about", Entry("Profile", "/en/about/profile")), Entry("News", "~/en/news"));
        });

        var compared = (await ReadAsync()).Single(menu => menu.Alias == "compared");

        Assert.Equal(["ru", "en"], compared.Languages.Select(language => language.Culture));
        Assert.Equal(
            ["0  | Only in English", "0 О нас | About", "1 Профиль | Profile", "1 Только по-русски | ", "0 Новости | News"],
            compared.Rows.Select(row => $"{row.Level} {string.Join(" | ", row.Cells.Select(cell => cell.Entry?.DisplayText))}"));
        Assert.Equal(compared.Rows[1].Cells[1].Entry!.ContentItemId, compared.Rows[3].Cells[1].AboveId);
        Assert.Null(compared.Rows[0].Cells[0].AboveId);
    }

    [Fact]
    public async Task Page_OfTheMenus_IsForWhoMayManageThem()
    {
        const string Address = "/Admin/languages/menus";
        using var editor = await site.SignInAsAsync("Editor");
        using var translator = await site.SignInAsAsync("Translator");

        var page = await editor.OpenAsync(Address);
        Assert.Contains(page.QuerySelectorAll("h2"), heading => heading.TextContent == "Main menu");
        Assert.Contains(page.QuerySelectorAll("th a"), link => link.TextContent == "русский: Главное меню");
        using var refused = await translator.GetAsync(new Uri(Address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, await site.StatusAsync(Address));
    }

    private static async Task CreateAsync(IContentManager contents, string alias, params ContentItem[] entries)
    {
        var menu = await contents.NewAsync("Menu");
        menu.DisplayText = alias;
        menu.Alter<AliasPart>(part => part.Alias = alias);
        menu.Alter<MenuItemsListPart>(part => part.MenuItems = [.. entries]);
        await contents.CreateAsync(menu, VersionOptions.Draft);
    }

    private static ContentItem Entry(string text, string url, params ContentItem[] below)
    {
        var entry = new ContentItem { ContentItemId = Guid.NewGuid().ToString("N")[..26], ContentType = "LinkMenuItem", DisplayText = text };
        entry.Alter<LinkMenuItemPart>(part => part.Url = url);
        entry.Alter<MenuItemsListPart>(part => part.MenuItems = [.. below]);
        return entry;
    }

    private async Task<IReadOnlyList<ComparedMenu>> ReadAsync()
    {
        IReadOnlyList<ComparedMenu> menus = [];
        await site.InScopeAsync(async services => menus = await services.GetRequiredService<MenuComparison>().ReadAsync());
        return menus;
    }
}
