using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor notes something about a field, names a colleague by keyboard, and sees the note beside the field.</summary>
public sealed class NotesPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Note_WrittenByKeyboard_StandsBesideItsFieldAndEveryPageHasNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        var page = visit.Page;
        await page.GotoAsync("/Admin/Contents/ContentTypes/NewsArticle/Create");
        await page.FillAsync("[name='TitlePart.Title']", $"Статья с заметкой {width}");
        await page.ClickAsync("[value='submit.SaveAndContinue']");
        await page.ClickAsync("a[href*='/editing/notes/']");
        await page.SelectOptionAsync("#field", "NewsArticlePart.Summary");
        await page.FocusAsync("#text");
        await page.Keyboard.TypeAsync("Слишком длинно, @adm");
        await page.WaitForSelectorAsync("#text-people [role=option]");
        await visit.CheckAdminAsync($"notes-suggested-{locale}-{width}");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Слишком длинно, @admin ", await page.InputValueAsync("#text"));
        await page.Keyboard.TypeAsync("посмотри");
        await page.FocusAsync("form:has(#text) button");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".note-thread");
        await visit.CheckAdminAsync($"notes-{locale}-{width}");

        await page.ClickAsync("main a[href$='/Edit']");
        await page.WaitForSelectorAsync("[data-note-field]");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector(\"[name='NewsArticlePart.Summary.Text']\").closest('.mb-3').nextElementSibling?.matches('[data-note-field]') ?? false"));
        Assert.False(await page.IsVisibleAsync("[data-notes]"));
        await visit.CheckAdminAsync($"notes-form-{locale}-{width}");
        Assert.Empty(visit.Errors);
    }
}
