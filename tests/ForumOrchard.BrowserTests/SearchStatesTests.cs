using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Testing;
using Microsoft.Playwright;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace ForumOrchard.BrowserTests;

/// <summary>axe finds nothing on the search page, whatever it has to say.</summary>
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

        // What these look like does not depend on the language: a width and a scheme each will do.
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

    /// <summary>Publishes a page that is in one language only, which nothing that ships is, unless it is there.</summary>
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

    /// <summary>What a visitor types, for each state of the page.</summary>
    /// <param name="Known">A word that many items have.</param>
    /// <param name="OtherLayout">That word in the other keyboard layout.</param>
    /// <param name="OtherLanguage">A word that only an untranslated item of the other language has.</param>
    /// <param name="FewAndMany">Words that few items have together, and many one of them.</param>
    private sealed record Words(string Known, string OtherLayout, string OtherLanguage, string FewAndMany);
}
