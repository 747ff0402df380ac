using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>Every page is usable with the keyboard alone.</summary>
public sealed class KeyboardTests(ForumBrowser browser)
{
    [Fact]
    public async Task Tab_First_OffersToSkipToTheContent()
    {
        await using var visit = await browser.OpenAsync("/en");

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('.skip')"));
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main", visit.Page.Url, StringComparison.Ordinal);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.id === 'main'"));
    }

    [Fact]
    public async Task Menu_ByKeyboard_OpensClosesAndLeads()
    {
        await using var visit = await browser.OpenAsync("/ru");
        var about = visit.Page.Locator(".submenu > summary").First;

        await about.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await visit.Page.Locator(".submenu[open]").First.IsVisibleAsync());

        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await visit.Page.Locator(".submenu[open]").CountAsync());
        Assert.True(await about.EvaluateAsync<bool>("element => element === document.activeElement"));

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**/ru/about**");
    }
}
