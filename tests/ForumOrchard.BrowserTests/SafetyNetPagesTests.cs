using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor is told what to look at, deletes an article by mistake, takes it back out of the bin, and sees what is typed as visitors would.</summary>
public sealed class SafetyNetPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Article_CheckedDeletedRestoredAndPreviewed_IsAsItWasAndEveryPageHasNoViolation(string locale, int width, bool dark)
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
        await PreviewAsync(visit, $"{locale}-{width}");
        Assert.Empty(visit.Errors);
    }

    /// <summary>Looks at what is typed in both widths, and makes a link for somebody without an account.</summary>
    private static async Task PreviewAsync(Visit visit, string picture)
    {
        await visit.Page.FillAsync("[name='TitlePart.Title']", "Заголовок, который не сохранён");
        await using var preview = new Visit(await visit.Page.RunAndWaitForPopupAsync(() => visit.Page.ClickAsync("[formtarget=_blank]")), visit.Home, window => window.CloseAsync());
        Assert.Contains("не сохранён", await preview.Page.FrameLocator("iframe").Locator("main h1").InnerTextAsync(), StringComparison.Ordinal);
        await preview.CheckAdminAsync($"preview-{picture}");

        await preview.Page.ClickAsync("a[href$='phone=true']");
        await preview.Page.WaitForSelectorAsync(".preview-phone");
        Assert.Equal(360, await preview.Page.Frames[1].EvaluateAsync<int>("innerWidth"));
        await preview.CheckAdminAsync($"preview-phone-{picture}");

        await preview.Page.ClickAsync("details.more summary");
        await preview.Page.ClickAsync("details.more button");
        await preview.Page.WaitForSelectorAsync("#link");
        await preview.CheckAdminAsync($"preview-link-{picture}");
        await preview.Page.GotoAsync(await preview.Page.InputValueAsync("#link"));
        await preview.CheckAdminAsync($"preview-draft-{picture}");
        Assert.Empty(preview.Errors);
    }
}
