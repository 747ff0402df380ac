using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.BrowserTests.Browsing.Hands;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests;

/// <summary>
/// A complete search session: a word in the wrong keyboard layout, its correction, the literal search, a filter on and
/// off, newest first, the next page, a result.
/// </summary>
public sealed class SearchWalkTests(ForumBrowser browser)
{
    /// <summary>On a wide screen the filters are visible; with letters twice as large, for people with low vision, they are in a disclosure.</summary>
    [Theory]
    [InlineData("ru", 1280)]
    [InlineData("en", 640)]
    public async Task Walk_ByKeyboardAlone_ShowsTheFocusAndGetsThere(string culture, int width)
    {
        await using var visit = await browser.OpenAsync($"/{culture}", width);

        await WalkAsync(visit, new KeyboardHand(visit.Page), culture);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Walk_WithoutScript_GetsThere(string culture)
    {
        await using var visit = await browser.OpenAsync($"/{culture}", 360, script: false);

        await WalkAsync(visit, new PointerHand(), culture);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Walk_OnAPhone_GetsThere(string culture)
    {
        await using var visit = await browser.OpenAsync($"/{culture}", 360, touch: true);

        await WalkAsync(visit, new TouchHand(visit.Page), culture);
    }

    private async Task WalkAsync(Visit visit, IHand hand, string culture)
    {
        var (typed, meant) = culture == "ru" ? ("yfcbkbt", "насилие") : ("цщьут", "women");
        var page = visit.Page;
        var search = $"**/{culture}/search?q={Uri.EscapeDataString(typed)}";
        await browser.SearchIsReadyAsync(culture);

        await hand.SendAsync(page.Locator("#find"), typed);
        await visit.ArriveAsync(search);
        await CheckAsync(visit);
        var ways = page.Locator(".found [role=status] a");
        Assert.Equal([meant, typed], await ways.AllTextContentsAsync());
        var total = await TotalAsync(page);
        Assert.True(total > 10, $"{total} results have no second page.");

        await FollowAsync(visit, hand, ways.Last);
        Assert.Equal((0, 0), (await TotalAsync(page), await page.Locator(".rows > li").CountAsync()));
        await hand.SendAsync(page.Locator("#search-text"), typed);
        await visit.ArriveAsync(search);
        Assert.Equal(total, await TotalAsync(page));

        await NarrowAsync(visit, hand);
        var chip = page.GetByRole(AriaRole.List).Locator("a.tag:has(.hidden-text)");
        Assert.Equal(1, await chip.CountAsync());
        await FollowAsync(visit, hand, chip);
        Assert.Equal((total, 0), (await TotalAsync(page), await chip.CountAsync()));

        var newest = page.Locator(".found a.tag").First;
        var order = await newest.TextContentAsync();
        await FollowAsync(visit, hand, newest);
        Assert.Equal(order, await page.Locator(".found .tag[aria-current]").TextContentAsync());
        var dates = await page.Locator(".rows time").EvaluateAllAsync<string[]>("times => times.map(time => time.dateTime)");
        Assert.Equal(dates.OrderDescending(StringComparer.Ordinal), dates);

        var titles = await TitlesAsync(page);
        await FollowAsync(visit, hand, page.Locator(".pager [rel=next]"));
        Assert.Equal("2", await page.Locator(".pager [aria-current]").TextContentAsync());
        Assert.Empty(titles.Intersect(await TitlesAsync(page), StringComparer.Ordinal));

        var (last, title) = (page.Locator(".rows h3 a").Last, (await TitlesAsync(page))[^1]);
        await FollowAsync(visit, hand, last);
        Assert.Equal(title, await page.Locator("h1").InnerTextAsync());
        Assert.Equal(culture, await page.Locator("html").GetAttributeAsync("lang"));
    }

    /// <summary>Opens the filter disclosures and chooses a value with few results.</summary>
    private static async Task NarrowAsync(Visit visit, IHand hand)
    {
        var facets = visit.Page.Locator(".facets");
        if (await facets.Locator("> summary").IsVisibleAsync())
        {
            await hand.OpenAsync(facets.Locator("> summary"));
            await CheckAsync(visit);
        }

        var more = facets.Locator("details").First;
        await hand.OpenAsync(more.Locator("summary"));
        Assert.True(await more.Locator("a").First.IsVisibleAsync());
        await CheckAsync(visit);

        var values = facets.Locator("section > ul a");
        var counts = (await values.Locator("span").AllTextContentsAsync()).Select(int.Parse).ToList();
        var few = counts.FindIndex(count => count is > 1 and < 10);
        await FollowAsync(visit, hand, values.Nth(few));

        Assert.Equal(counts[few], await TotalAsync(visit.Page));
        Assert.Equal(counts[few], await visit.Page.Locator(".found ~ .rows").First.Locator("> li").CountAsync());
        Assert.Equal([$"{counts[few]}"], await facets.Locator("[aria-current] span").AllTextContentsAsync());
    }

    private static async Task FollowAsync(Visit visit, IHand hand, ILocator link)
    {
        var address = await link.GetAttributeAsync("href");
        await hand.FollowAsync(link);
        await visit.ArriveAsync($"**{address}");
        await CheckAsync(visit);
    }

    private static async Task CheckAsync(Visit visit)
    {
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{visit.Page.Url} is wider than the window.");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(SmallTargets));
        Assert.Empty(visit.Errors);
        Assert.Empty(visit.ForeignRequests);
    }

    private static async Task<string[]> TitlesAsync(IPage page) => [.. await page.Locator(".rows h3 a").AllInnerTextsAsync()];

    /// <summary>The number in the result count sentence; 0 if it has none.</summary>
    private static Task<int> TotalAsync(IPage page) =>
        page.EvaluateAsync<int>("parseInt([...document.querySelectorAll('.found [role=status] p')].map(p => p.textContent).find(text => /^\\d/.test(text)) ?? 0)");

    /// <summary>Targets smaller than 24 pixels in one dimension, except those within a sentence and those shown only on keyboard focus.</summary>
    private const string SmallTargets =
        """
        () => [...document.querySelectorAll("a[href]:not(.hidden-text), button, summary, input:not([type=hidden])")]
          .filter(target => target.checkVisibility() && !(getComputedStyle(target).display === "inline" && [...target.parentElement.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())))
          .filter(target => Math.min(target.getBoundingClientRect().width, target.getBoundingClientRect().height) < 24)
          .map(target => `${Math.round(target.getBoundingClientRect().width)} × ${target.getBoundingClientRect().height}: ${target.outerHTML.slice(0, 200)}`)
        """;
}
