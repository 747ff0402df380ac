using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor is told what to look at, deletes an article by mistake and takes it back out of the bin.</summary>
public sealed class SafetyNetPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Article_CheckedAndDeletedByMistake_ComesBackAndEveryPageHasNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        var page = visit.Page;
        await page.GotoAsync("/Admin/Contents/ContentTypes/NewsArticle/Create");
        await page.FillAsync("[name='TitlePart.Title']", $"Круглый стол о новом законе {width}");
        await page.ClickAsync(".rich-text > button");
        await page.FillAsync("[name='HtmlBodyPart.Html']", "<h2>Что решили</h2><p>Подробнее — в <a href=\"/ru/news/nowhere\">прежней новости</a>.</p>");
        await page.FillAsync("[name='NewsArticlePart.Date.LocalDateTime']", "2999-01-02T10:00");
        await page.ClickAsync("[value='submit.SaveAndContinue']");
        await page.WaitForSelectorAsync("#content-checks");
        await visit.CheckAdminAsync($"checks-{locale}-{width}");
        await page.FocusAsync("[data-content-check]");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("textbox", await page.EvaluateAsync<string>("document.activeElement.getAttribute('role')"));

        // As a person does: open what is folded, and confirm.
        await page.ClickAsync("main > details.more > summary");
        await page.ClickAsync("main > details.more > details > summary");
        await page.ClickAsync("form[action$='/Remove'] button");
        await page.FocusAsync("[role=status] a");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("form[action$='/Restore']");
        await visit.CheckAdminAsync($"bin-{locale}-{width}");

        await page.ClickAsync("a[href$='/Bin/Empty']");
        await page.WaitForSelectorAsync("form[action$='/Bin/Empty'] button");
        await visit.CheckAdminAsync($"bin-empty-{locale}-{width}");
        await page.GoBackAsync();
        await page.ClickAsync($"li:has-text('законе {width}') >> form[action$='/Restore'] button");
        await page.WaitForSelectorAsync("[name='TitlePart.Title']");
        Assert.Contains($"{width}", await page.InputValueAsync("[name='TitlePart.Title']"), StringComparison.Ordinal);
        Assert.Empty(visit.Errors);
    }
}
