using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor writes a draft: from the list to the form, corrected and saved, on a phone and on a wide screen.</summary>
public sealed class ContentScreensTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360)]
    [InlineData("en", 1280)]
    public async Task Draft_WrittenByKeyboard_IsSavedAndEveryPageHasNoViolation(string locale, int width)
    {
        await using var visit = await browser.OpenAsync("/login", width, locale: locale);
        await visit.SignInAsync();
        await visit.Page.GotoAsync("/Admin/Contents/ContentItems");
        await visit.Page.FocusAsync("main summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.CheckAdminAsync($"list-{locale}-{width}");
        await visit.Page.FocusAsync("a[href$='/NewsArticle/Create']");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[name='TitlePart.Title']");
        await visit.CheckAdminAsync($"new-{locale}-{width}");

        await visit.Page.FillAsync("[name='NewsArticlePart.Summary.Text']", "Without a title");
        await visit.Page.ClickAsync("[value='submit.SaveAndContinue']");
        await visit.Page.WaitForSelectorAsync("[role=alert]");
        await visit.CheckAdminAsync($"new-refused-{locale}-{width}");
        Assert.Equal("Without a title", await visit.Page.InputValueAsync("[name='NewsArticlePart.Summary.Text']"));

        await visit.Page.FillAsync("[name='TitlePart.Title']", $"Draft {locale} {width}");
        await visit.Page.ClickAsync("[value='submit.SaveAndContinue']");
        await visit.Page.WaitForSelectorAsync("[role=status]");
        await visit.Page.ClickAsync("details.more summary");
        await visit.CheckAdminAsync($"edit-{locale}-{width}");
        await visit.Page.ClickAsync("a[href*='ContentLocalization']");
        await visit.CheckAdminAsync($"localize-{locale}-{width}");
    }

    [Theory]
    [InlineData("LegalAct")]
    [InlineData("Publication")]
    [InlineData("Program")]
    [InlineData("Page")]
    [InlineData("MemberOrganization")]
    public async Task Form_OfEveryType_FitsAPhoneAndHasNoViolation(string type)
    {
        await using var visit = await browser.OpenAsync("/login", 360, locale: "ru");
        await visit.SignInAsync();

        await visit.Page.GotoAsync($"/Admin/Contents/ContentTypes/{type}/Create");

        await visit.CheckAdminAsync($"new-{type}-360");
    }
}
