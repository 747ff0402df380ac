using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor decides by keyboard when an article is published and when it is withdrawn.</summary>
public sealed class PlansPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Article_PlannedByKeyboard_IsListedAsScheduledAndEveryPageHasNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        var page = visit.Page;
        await page.GotoAsync("/Admin/Contents/ContentTypes/NewsArticle/Create");
        await page.FillAsync("[name='TitlePart.Title']", $"Встреча в пятницу {width}");
        foreach (var plan in new[] { "PublishLaterPart", "ArchiveLaterPart" })
        {
            await page.FocusAsync($"details:has([name^='{plan}.']) summary");
            await page.Keyboard.PressAsync("Enter");
        }

        await page.FillAsync("[name^='PublishLaterPart.']", "2999-01-02T10:00");
        await visit.CheckAdminAsync($"plans-{locale}-{width}");
        await page.FocusAsync("[value='submit.PublishLater']");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForSelectorAsync("#status");
        await page.GotoAsync("/Admin/Contents/ContentItems?status=scheduled");
        await page.ClickAsync($"tbody a:has-text('пятницу {width}')");
        await page.WaitForSelectorAsync("[value='submit.CancelPublishLater']");
        await visit.CheckAdminAsync($"plans-planned-{locale}-{width}");
        Assert.Empty(visit.Errors);
    }
}
