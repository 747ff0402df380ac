using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Search.Unanswered;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.BrowserTests;

/// <summary>The editors' search pages, with content: on a phone and on a wide screen, in both languages.</summary>
public sealed class SearchWordsPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360)]
    [InlineData("ru", 1280)]
    [InlineData("en", 360)]
    [InlineData("en", 1280)]
    public async Task Pages_Filled_FitTheScreenAndHaveNoViolation(string culture, int width)
    {
        await FillAsync();
        await using var visit = await browser.OpenAsync("/login", width, locale: culture);
        await visit.SignInAsync();

        await visit.Page.GotoAsync("/admin/search/queries");
        await visit.Page.ClickAsync(".list-group summary");
        await CheckAsync(visit, $"queries-{culture}-{width}");

        await visit.Page.ClickAsync(".list-group a");
        await visit.Page.FillAsync("textarea", "алименты, GBV");
        await visit.Page.ClickAsync("main form button");
        await visit.Page.WaitForSelectorAsync("[role=alert]");
        await CheckAsync(visit, $"synonym-{culture}-{width}");

        await visit.Page.GotoAsync("/admin/search/synonyms");
        await CheckAsync(visit, $"synonyms-{culture}-{width}");
    }

    private static async Task CheckAsync(Visit visit, string picture)
    {
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(ForumBrowser.Pictures, $"admin-{picture}.png"), FullPage = true });
        Assert.Empty(await visit.ViolationsAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{picture} is wider than the screen.");
    }

    private async Task FillAsync()
    {
        await using var scope = browser.Site.Services.CreateAsyncScope();
        var book = scope.ServiceProvider.GetRequiredService<QueryBook>();
        var today = ForumSite.Today;
        foreach (var day in new[] { today.AddDays(-1), today })
        {
            await book.AddAsync(
                [new AskedQuery(day, "ru", "алименты", 12, 0), new AskedQuery(day, "ru", "выкуп невесты калым", 3, 2), new AskedQuery(day, "en", "bride price", 2, 0)],
                TestContext.Current.CancellationToken);
        }
    }
}
