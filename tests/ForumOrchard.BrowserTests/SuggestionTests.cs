using ForumOrchard.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests;

/// <summary>Suggestions below the search boxes: by keyboard, by pointer, on a phone, and not at all without script.</summary>
public sealed class SuggestionTests(ForumBrowser browser)
{
    public static MatrixTheoryData<string, int, bool> Views => new(Addresses.Cultures, Addresses.Widths, [false, true]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task List_Open_HasNoViolationAndFitsThePage(string culture, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync($"/{culture}/search", width, dark);
        await TypeAsync(visit, "#search-text", culture == "ru" ? "насил" : "viol");
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        Assert.Empty(await visit.ViolationsAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the window.");
        Assert.Empty(visit.Errors);
        Assert.Empty(visit.ForeignRequests);
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(ForumBrowser.Pictures, $"suggestions-{culture}-{width}{(dark ? "-dark" : "")}.png") });
    }

    [Theory]
    [InlineData("ru", "насил", "подсказ")]
    [InlineData("ru", "yfcb", "подсказ")]
    [InlineData("en", "viol", "suggestion")]
    [InlineData("en", "мшщд", "suggestion")]
    public async Task Typing_Beginning_OpensTheListAndSaysHowMany(string culture, string typed, string status)
    {
        await using var visit = await browser.OpenAsync($"/{culture}");
        var field = visit.Page.Locator("#find");
        Assert.Equal("combobox", await field.GetAttributeAsync("role"));
        Assert.Equal("false", await field.GetAttributeAsync("aria-expanded"));

        await TypeAsync(visit, "#find", typed);

        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        Assert.Equal("", await field.GetAttributeAsync("aria-activedescendant"));
        Assert.InRange(await visit.Page.Locator("#find-list [role=option]").CountAsync(), 1, 8);
        Assert.Contains(status, await visit.Page.Locator("#find ~ [role=status]").TextContentAsync() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arrows_InTheList_ChooseAndComeRoundToTheField()
    {
        await using var visit = await browser.OpenAsync("/ru");
        await TypeAsync(visit, "#find", "насил");
        var count = await visit.Page.Locator("#find-list [role=option]").CountAsync();

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("find-list0", await ActiveAsync(visit));
        Assert.Equal(1, await visit.Page.Locator("#find-list [aria-selected=true]").CountAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.id === 'find'"));

        await visit.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("", await ActiveAsync(visit));
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal($"find-list{count - 1}", await ActiveAsync(visit));
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("", await ActiveAsync(visit));
        Assert.Equal(0, await visit.Page.Locator("#find-list [aria-selected=true]").CountAsync());
    }

    [Fact]
    public async Task HomeAndEnd_InTheList_GoBackToTheText()
    {
        await using var visit = await browser.OpenAsync("/en");
        await TypeAsync(visit, "#find", "viol");
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        await visit.Page.Keyboard.PressAsync("Home");

        Assert.Equal("", await ActiveAsync(visit));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.activeElement.selectionStart"));
        await visit.Page.Keyboard.PressAsync("End");
        Assert.Equal(4, await visit.Page.EvaluateAsync<int>("document.activeElement.selectionStart"));
    }

    [Fact]
    public async Task Escape_ListOpen_ClosesItAndKeepsTheText()
    {
        await using var visit = await browser.OpenAsync("/en");
        await TypeAsync(visit, "#find", "viol");

        await visit.Page.Keyboard.PressAsync("Escape");

        Assert.True(await visit.Page.Locator("#find-list").IsHiddenAsync());
        Assert.Equal("false", await visit.Page.Locator("#find").GetAttributeAsync("aria-expanded"));
        Assert.Equal("viol", await visit.Page.Locator("#find").InputValueAsync());

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await visit.Page.Locator("#find-list").IsVisibleAsync());
    }

    [Theory]
    [InlineData("ru", "Конвенция о лик", 1280)]
    [InlineData("en", "Convention on the pol", 360)]
    public async Task Enter_OnAnOption_OpensIt(string culture, string typed, int width)
    {
        await using var visit = await browser.OpenAsync($"/{culture}/search", width);
        await TypeAsync(visit, "#search-text", typed);

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ArriveAsync($"**/{culture}/laws/**");
    }

    [Fact]
    public async Task Enter_OnNoOption_SearchesForTheText()
    {
        await using var visit = await browser.OpenAsync("/en");
        await TypeAsync(visit, "#find", "viol");

        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ArriveAsync("**/en/search?q=viol");
    }

    [Fact]
    public async Task Click_OnAnOption_OpensIt()
    {
        await using var visit = await browser.OpenAsync("/en", 360);
        await TypeAsync(visit, "#find", "mongolia");

        await visit.Page.Locator("#find-list [role=option]", new PageLocatorOptions { HasText = "Country" }).ClickAsync();

        await visit.ArriveAsync("**/en/search?country=**");
    }

    [Fact]
    public async Task Answer_ThatComesTooLate_IsNotShown()
    {
        await using var visit = await browser.OpenAsync("/en");
        var (isOver, isAnswered) = (new TaskCompletionSource(), new TaskCompletionSource());
        await visit.Page.RouteAsync("**/search/suggest?q=viol", async route =>
        {
            await isOver.Task;
            await route.FulfillAsync(new RouteFulfillOptions { Json = new { status = "late", suggestions = new[] { new { text = "late", kind = "", address = "/en" } } } });
            isAnswered.SetResult();
        });
        var field = visit.Page.Locator("#find");

        var asked = visit.Page.WaitForRequestAsync("**/search/suggest?q=viol");
        await field.PressSequentiallyAsync("viol");
        await asked;
        await field.FillAsync("mongol");
        await visit.Page.Locator("#find-list [role=option]").First.WaitForAsync();
        isOver.SetResult();
        await isAnswered.Task;

        // The page has processed the response by the time a task of its own, queued later, has run.
        await visit.Page.EvaluateAsync("() => fetch(location.href).then(() => new Promise(requestAnimationFrame))");
        Assert.Equal(0, await visit.Page.Locator("#find-list [role=option]", new PageLocatorOptions { HasText = "late" }).CountAsync());
    }

    [Fact]
    public async Task Field_Left_ClosesTheList()
    {
        await using var visit = await browser.OpenAsync("/en");
        await TypeAsync(visit, "#find", "viol");

        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.True(await visit.Page.Locator("#find-list").IsHiddenAsync());
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Field_WithoutScript_SearchesAsEver(string culture)
    {
        await using var visit = await browser.OpenAsync($"/{culture}/search", 360, script: false);

        Assert.Null(await visit.Page.Locator("#search-text").GetAttributeAsync("role"));
        Assert.Equal(0, await visit.Page.Locator("[role=listbox]").CountAsync());
        await visit.Page.Locator("#search-text").FillAsync("1325");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ArriveAsync($"**/{culture}/search?q=1325");
    }

    /// <summary>Fills in the whole text at once, so that no shorter one gets a response, until suggestions appear: the search indexes are built after the site has started.</summary>
    private static async Task TypeAsync(Visit visit, string field, string text)
    {
        for (var attempt = 0; ; attempt++)
        {
            await visit.Page.Locator(field).FillAsync("");
            await visit.Page.Locator(field).FillAsync(text);
            try
            {
                await visit.Page.Locator($"{field}-list [role=option]").First.WaitForAsync(new LocatorWaitForOptions { Timeout = 3000 });
                return;
            }
            catch (TimeoutException) when (attempt < 10)
            {
            }
        }
    }

    private static Task<string?> ActiveAsync(Visit visit) => visit.Page.Locator("#find").GetAttributeAsync("aria-activedescendant");
}
