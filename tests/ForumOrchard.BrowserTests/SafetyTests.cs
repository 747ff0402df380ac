using ForumOrchard.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests;

/// <summary>Leaving a sensitive page quickly.</summary>
public sealed class SafetyTests(ForumBrowser browser)
{
    private const string Sensitive = "/programs/violence-against-women";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SensitivePage_LeftByKeyOrButton_IsReplacedInTheHistory(bool byKey)
    {
        await using var visit = await browser.OpenAsync("/ru");
        await visit.Page.RouteAsync(address => !address.StartsWith(browser.Site.Address.ToString(), StringComparison.Ordinal), route => route.FulfillAsync(new RouteFulfillOptions { Body = "<title>neutral</title>" }));
        await visit.Page.GotoAsync($"/ru{Sensitive}");

        if (byKey)
        {
            await visit.Page.Keyboard.PressAsync("Escape");
            await visit.Page.Keyboard.PressAsync("Escape");
            await visit.Page.Keyboard.PressAsync("Escape");
        }
        else
        {
            await visit.Page.Locator("[data-leave]").ClickAsync();
        }

        await visit.Page.WaitForFunctionAsync("document.title === 'neutral'");
        await visit.Page.GoBackAsync();
        Assert.DoesNotContain(Sensitive, visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SensitivePage_Always_ShowsHotlinesAndIsNotStored()
    {
        await using var visit = await browser.OpenAsync($"/ru{Sensitive}", 360);

        Assert.Contains("no-store", await visit.Response!.HeaderValueAsync("cache-control") ?? string.Empty, StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator(".hotlines a[href^='tel:']").CountAsync() > 0);
    }

    [Fact]
    public async Task SensitivePage_OnATelephone_HasNumbersAndTheWayOutOnItsFirstScreen()
    {
        await using var visit = await browser.OpenAsync($"/ru{Sensitive}", 360);

        Assert.InRange(await BottomAsync(".safety"), 1, 80);
        Assert.InRange(await BottomAsync(".hotlines"), 1, 600);

        Task<double> BottomAsync(string part) => visit.Page.EvaluateAsync<double>("part => document.querySelector(part).getBoundingClientRect().bottom", part);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Head_OnATelephone_LeavesTheScreenToThePage(string culture)
    {
        await using var visit = await browser.OpenAsync($"/{culture}", 360);

        Assert.InRange(await visit.Page.EvaluateAsync<double>("document.querySelector('.masthead').offsetHeight"), 1, 125);
    }

    [Fact]
    public async Task OtherPage_Always_HasNoSuchBar()
    {
        await using var visit = await browser.OpenAsync("/ru/publications");

        Assert.Equal(0, await visit.Page.Locator("[data-leave]").CountAsync());
    }
}
