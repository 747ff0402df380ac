using ForumOrchard.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor changes a menu: a new entry, put into its place by keyboard and by drag, published, and seen on the site. Terms are in the same tree.</summary>
public sealed class MenuPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false, "Главное меню", "Публикации")]
    [InlineData("en", 1280, true, "Main menu", "Publications")]
    public async Task Entry_AddedAndPutInItsPlace_IsOnThePublicPageAndEveryPageHasNoViolation(string locale, int width, bool dark, string menu, string before)
    {
        var name = $"Обход {width}";
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        var page = visit.Page;
        await visit.SignInAsync();
        await page.ClickAsync(".places details:has(a[href$='/ContentItems/Menu']) > summary");
        await page.ClickAsync("a[href$='/ContentItems/Menu']");
        await page.ClickAsync($"tbody a:text-is('{menu}')");
        await page.ClickAsync("[data-tree] > a");
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync("[role=alert]");
        await visit.CheckAdminAsync($"menu-refused-{locale}-{width}");
        await page.FillAsync("[name='TitlePart.Title']", name);
        await page.FillAsync("[name='LinkMenuItemPart.Url']", $"~/{locale}/help");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("[data-tree]");

        // By keyboard: up, into the one before it, and out again.
        var entry = page.Locator("[data-item]", new() { Has = page.Locator($":scope > .tree-row a:text-is('{name}')") });
        await PressAsync(entry, "up");
        await PressAsync(entry, "in");
        Assert.Equal(1, await page.Locator("[data-item] [data-item]", new() { HasText = name }).CountAsync());
        await PressAsync(entry, "out");
        Assert.Contains(name, await page.InnerTextAsync("[data-tree] [role=status]"), StringComparison.Ordinal);

        if (width > 1000)
        {
            await entry.Locator(".tree-handle").First.DragToAsync(page.Locator($".tree-row:has(a:text-is('{before}'))"), new() { TargetPosition = new() { X = 30, Y = 2 } });
            Assert.Equal(before, await entry.Locator("xpath=following-sibling::li[1]/div//a").First.InnerTextAsync());
        }

        await visit.CheckAdminAsync($"menu-{locale}-{width}");
        await page.ClickAsync("[value='submit.PublishAndContinue']");
        await page.WaitForSelectorAsync("main > [role=status]");
        await page.GotoAsync("/Admin/languages/menus");
        await visit.CheckAdminAsync($"menus-{locale}-{width}");
        await page.GotoAsync($"/{locale}/news");
        Assert.Equal($"/{locale}/help", await page.Locator(".menu a", new() { HasText = name }).GetAttributeAsync("href"));
        Assert.Empty(visit.Errors);
    }

    [Theory]
    [InlineData("ru", 360, "Казахстан")]
    [InlineData("en", 1280, "Kazakhstan")]
    public async Task Term_InUse_SaysWhereAndStaysAndNoPageHasAViolation(string locale, int width, string country)
    {
        await using var visit = await browser.OpenAsync("/login", width, locale: locale);
        var page = visit.Page;
        await visit.SignInAsync();
        await page.ClickAsync(".places details:has(a[href$='/ContentItems/Taxonomy']) > summary");
        await page.ClickAsync("a[href$='/ContentItems/Taxonomy']");
        await page.ClickAsync("tbody a:text-is('Страны / Countries')");
        await page.WaitForSelectorAsync("[data-tree]");
        await visit.CheckAdminAsync($"taxonomy-{locale}-{width}");
        await page.ClickAsync($".tree-name a:text-is('{country}')");
        foreach (var summary in await page.Locator("main summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        await visit.CheckAdminAsync($"term-{locale}-{width}");
        await page.ClickAsync("main .btn-danger");
        await page.WaitForSelectorAsync("main > .alert-danger");
        await page.ClickAsync("main a[href*='/terms/merge/']");
        await visit.CheckAdminAsync($"merge-{locale}-{width}");
        Assert.Empty(visit.Errors);
    }

    /// <summary>Presses a button of an entry by keyboard: it keeps the focus, or gives it to the entry.</summary>
    private static async Task PressAsync(ILocator entry, string step)
    {
        await entry.Locator($":scope > .tree-row [data-step={step}]").FocusAsync();
        await entry.Page.Keyboard.PressAsync("Enter");
        Assert.True(await entry.EvaluateAsync<bool>("entry => entry.contains(document.activeElement)"));
    }
}
