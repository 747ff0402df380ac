using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.BrowserTests.Browsing.Hands;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests;

/// <summary>Every address in the menu, in both languages, as wide as on a phone and as on a desktop; a picture of each kind.</summary>
public sealed class PageTests(ForumBrowser browser)
{
    public static MatrixTheoryData<string, string> Pages => new(Addresses.Cultures, Addresses.All);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Opened_IsWholeAtEveryWidth(string culture, string address)
    {
        // The window is used again, and ends as wide as it began.
        await using var visit = await browser.OpenAsync($"/{culture}{address}", Addresses.Widths[0]);

        Assert.Equal(200, visit.Response!.Status);
        Assert.Equal(culture, await visit.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        foreach (var width in Addresses.Widths.Reverse())
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"The page is wider than {width} pixels.");
            if (Addresses.Kinds.Contains(address) || address.StartsWith("/search", StringComparison.Ordinal))
            {
                var name = $"{culture}{address}".Replace('/', '-').Replace('?', '-').Replace('=', '-');
                await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(ForumBrowser.Pictures, $"{name}-{width}.png"), FullPage = true });
            }
        }

        Assert.Empty(visit.Errors);
        Assert.Empty(visit.ForeignRequests);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Menu_EveryAddressOfIt_IsOpenedByTheseTests(string culture)
    {
        await using var visit = await browser.OpenAsync($"/{culture}");

        var addresses = await visit.Page.Locator(".menu a, .footer nav a").EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.href).pathname)");

        Assert.True(addresses.Length > 20);
        Assert.Empty(addresses.Distinct().Except(Addresses.All.Select(address => $"/{culture}{address}")));
    }

    [Fact]
    public async Task Menu_Touched_OpensAndLeads()
    {
        await using var visit = await browser.OpenAsync("/ru", 360, touch: true);

        var about = visit.Page.Locator(".submenu > summary").First;
        var link = visit.Page.Locator(".submenu[open] a").First;

        var hand = new TouchHand(visit.Page);
        await TouchHand.TapAsync(visit.Page.Locator(".menu-toggle"), () => about.IsVisibleAsync());
        await hand.OpenAsync(about);
        await hand.FollowAsync(link);
        await visit.ArriveAsync("**/ru/about**");
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Page_WithoutScript_ShowsMenuAndContent(string culture)
    {
        await using var visit = await browser.OpenAsync($"/{culture}", 360, script: false);

        await visit.Page.Locator(".menu-toggle").ClickAsync();
        await visit.Page.Locator(".menu a[href$='/news']").ClickAsync();

        await visit.ArriveAsync($"**/{culture}/news");
    }

    [Fact]
    public async Task Page_InRussian_SpeaksRussianInItsFrame()
    {
        await using var visit = await browser.OpenAsync("/ru/publications");

        foreach (var part in new[] { "header", "footer", "h1", ".filters" })
        {
            var text = await visit.Page.Locator(part).First.InnerTextAsync();
            var english = text.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Length > 3 && word.All(char.IsAsciiLetter))
                .Except(["English", "Facebook", "Twitter", "Atom", "CPDE"], StringComparer.Ordinal);
            Assert.Empty(english);
        }
    }

    [Fact]
    public async Task Page_Unknown_HelpsInTheVisitorsLanguage()
    {
        await using var visit = await browser.OpenAsync("/ru/nothing-here");

        Assert.Equal(404, visit.Response!.Status);
        await visit.Page.Locator("main input[type=search]").FillAsync("насилие");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ArriveAsync("**/ru/search?q=**");
    }
}
