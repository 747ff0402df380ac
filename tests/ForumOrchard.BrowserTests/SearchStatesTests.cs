using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Testing;
using Microsoft.Playwright;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace ForumOrchard.BrowserTests;

/// <summary>axe reports no violations on the search page in any state.</summary>
public sealed class SearchStatesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", false)]
    [InlineData("ru", true)]
    [InlineData("en", false)]
    [InlineData("en", true)]
    public async Task Page_LightOnADeskOrDarkOnAPhone_HasNoViolation(string culture, bool isPhone)
    {
        await browser.SearchIsReadyAsync(culture);
        await AddAsync("ru/about/wombat", "Вомбат");
        await AddAsync("en/about/numbat", "Numbat");
        var words = culture == "ru" ? new Words("насилие", "yfcbkbt", "numbat", "1325 насилие") : new Words("women", "цщьут", "вомбат", "1325 women");
        await using var visit = await browser.OpenAsync($"/{culture}/search", isPhone ? 360 : 1280, dark: isPhone);

        await CheckAsync("filters", $"q={words.Known}&type=LegalAct&type=Publication&level=international", "ul.tags a.tag:has(.hidden-text)");
        await CheckAsync("meant", $"q={words.OtherLayout}", ".found [role=status] a");

        // The appearance does not depend on the language: one width and one color scheme each suffice.
        if (isPhone == (culture == "en"))
        {
            return;
        }

        await CheckAsync("elsewhere", $"q={words.OtherLanguage}", "#elsewhere + .rows article");
        await CheckAsync("more", $"q={words.FewAndMany}", "#more + .rows article");
        await CheckAsync("some", $"q={words.Known} qqqqwwww", ".notice + h2 + .rows article");
        await CheckAsync("nothing", "q=\"qqqqwwww\"&type=LegalAct", ".notice li:nth-child(3) a");

        async Task CheckAsync(string state, string query, string hallmark)
        {
            await visit.Page.GotoAsync($"/{culture}/search?{query}");
            await visit.Page.Locator("main details").EvaluateAllAsync<string?>("all => all.forEach(one => one.open = true)");

            Assert.True(await visit.Page.Locator(hallmark).CountAsync() > 0, $"{visit.Page.Url} shows no {hallmark}.");
            Assert.Empty(await visit.ViolationsAsync());
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{state} is wider than the window.");
            await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(ForumBrowser.Pictures, $"search-{state}-{culture}-{(isPhone ? "360-dark" : "1280")}.png"), FullPage = true });
        }
    }

    /// <summary>Publishes a page in one language only, unless it exists; no shipped page is like that.</summary>
    private async Task AddAsync(string path, string title)
    {
        using var there = await browser.Site.Client.GetAsync($"/{path}", TestContext.Current.CancellationToken);
        if (!there.IsSuccessStatusCode)
        {
            await browser.Site.AddAsync("Page", path, VersionOptions.Published, item =>
            {
                item.DisplayText = title;
                item.Alter<TitlePart>(part => part.Title = title);
            });
        }

        await Eventually.SeeAsync(
            () => browser.Site.Client.GetStringAsync($"/{path[..2]}/search?q={Uri.EscapeDataString(title)}", TestContext.Current.CancellationToken),
            page => page.Contains($"href=\"/{path}\"", StringComparison.Ordinal),
            $"{path} is found",
            TestContext.Current.CancellationToken);
    }

    /// <summary>The search texts for each state of the page.</summary>
    /// <param name="Known">A word in many items.</param>
    /// <param name="OtherLayout">That word typed in the other keyboard layout.</param>
    /// <param name="OtherLanguage">A word that occurs only in an untranslated item of the other language.</param>
    /// <param name="FewAndMany">Words of which few items contain all, and many items contain one.</param>
    private sealed record Words(string Known, string OtherLayout, string OtherLanguage, string FewAndMany);
}
