using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>A translator finds what is missing, begins a translation, and confirms one whose original has changed.</summary>
public sealed class TranslationPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Desk_OfATranslator_LeadsToWhatThereIsToDoAndNoPageHasAViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        var page = visit.Page;
        await visit.SignInAsync();
        await page.GotoAsync("/Admin/Translations");
        await visit.CheckAdminAsync($"translations-{locale}-{width}");

        // The original says something else, and nobody has looked at its translation yet.
        await page.GotoAsync("/Admin/Translations?lang=en&state=up-to-date&type=Program");
        var row = page.Locator("tbody tr").First;
        var original = await row.Locator("td:nth-of-type(1) a").GetAttributeAsync("href");
        var translation = (await row.Locator("td:nth-of-type(2) a").First.GetAttributeAsync("href"))!.Split('/')[^2];
        await page.GotoAsync(original!);
        await page.FillAsync("[name='TitlePart.Title']", $"Название {width}");
        await page.ClickAsync("[value='submit.PublishAndContinue']");
        await page.WaitForSelectorAsync("main > [role=status]");

        await page.GotoAsync("/Admin/Translations?lang=en&state=outdated");
        await page.ClickAsync($"a[href$='/Admin/Translations/{translation}/Changes']");
        await visit.CheckAdminAsync($"translation-changes-{locale}-{width}");
        await page.Locator("main form button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("main > [role=status]");
        await page.GotoAsync("/Admin/Translations?lang=en&state=outdated");
        Assert.Equal(0, await page.Locator($"a[href$='/Admin/Translations/{translation}/Changes']").CountAsync());
        await visit.CheckAdminAsync($"translations-none-{locale}-{width}");
        Assert.Empty(visit.Errors);
    }

    [Theory]
    [InlineData("ru", 360, true, "Program")]
    [InlineData("en", 1280, false, "Publication")]
    public async Task Review_OfADraft_WorksByKeyboardAndNoPageHasAViolation(string locale, int width, bool dark, string type)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        var page = visit.Page;
        await visit.SignInAsync();
        await page.GotoAsync($"/Admin/Translations?lang=en&state=up-to-date&type={type}");
        var row = page.Locator("tbody tr").First;
        var (original, translation) = (await IdAsync(1), await IdAsync(2));
        await page.GotoAsync($"/Admin/Contents/ContentItems/{translation}/Edit");
        await page.FillAsync("[name='TitlePart.Title']", $"An act that is translated anew {width}");
        await page.ClickAsync("[value='submit.SaveAndContinue']");
        await page.WaitForSelectorAsync("main > [role=status]");

        await page.GotoAsync($"/Admin/Translations/{original}/Assign/en");
        await visit.CheckAdminAsync($"translation-assign-{locale}-{width}");
        await page.SelectOptionAsync("#translator", new[] { "admin" });
        await page.ClickAsync("main form [type=submit]");
        await page.WaitForSelectorAsync("main > [role=status]");

        await page.GotoAsync($"/Admin/Translations/{translation}/Changes");
        await visit.CheckAdminAsync($"translation-draft-{locale}-{width}");
        await page.Locator("form[action$='/HandIn'] button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("main > [role=status]");
        await visit.CheckAdminAsync($"translation-review-{locale}-{width}");
        await page.GotoAsync("/Admin/Translations?lang=en&state=review");
        await visit.CheckAdminAsync($"translations-review-{locale}-{width}");
        await page.GotoAsync($"/Admin/Contents/ContentItems/{translation}/Edit");
        await visit.CheckAdminAsync($"translation-handed-in-{locale}-{width}");

        await page.ClickAsync(".alert-info a");
        await page.Locator("form[action$='/Approve'] button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("main > [role=status]");
        Assert.Equal(0, await page.Locator("#review").CountAsync());
        Assert.Empty(visit.Errors);

        async Task<string> IdAsync(int column) => (await row.Locator($"td:nth-of-type({column}) a").First.GetAttributeAsync("href"))!.Split('/')[^2];
    }
}
