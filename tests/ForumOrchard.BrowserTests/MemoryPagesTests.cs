using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>A translator uses what was translated before, by keyboard, by mouse and without script.</summary>
public sealed class MemoryPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Suggestion_Used_IsTypedCanBeTakenBackAndNoPageHasAViolation(string locale, int width, bool dark)
    {
        var (word, translation, first, second) = ($"Pika{width}", $"Pika{width} ест <1>сухое</1> сено в зимней норе.", $"Pika {locale} {width} at home", $"Pika {locale} {width} abroad");
        await browser.AddArticleAsync(first, $"<p>{word} eats <b>dry</b> hay in its winter burrow.</p>");
        await using (var before = await browser.BeginTranslationAsync(first, locale, width, dark))
        {
            await before.Page.FillAsync("#unit-2", translation);
            await before.Page.FocusAsync("#unit-2");
            await before.Page.Keyboard.PressAsync("Control+Enter");
            await before.Page.WaitForSelectorAsync(".unit:nth-of-type(1)[data-state=Confirmed]");
        }

        await browser.AddArticleAsync(second, $"<p>{word} eats <i>fresh</i> hay in its winter burrow.</p>");
        await using (var visit = await browser.BeginTranslationAsync(second, locale, width, dark))
        {
            var page = visit.Page;
            await visit.CheckAdminAsync($"side-by-side-memory-{locale}-{width}");
            await UseWithoutScriptAsync(page.Url, locale, translation);
            await page.FocusAsync("#unit-2");
            await page.Keyboard.TypeAsync("<1>Моё</1>");
            await (dark ? page.Keyboard.PressAsync("Control+Shift+Digit1") : page.RunAndWaitForResponseAsync(() => page.Locator("[data-use]").First.ClickAsync(), "**/Texts/Unit"));
            Assert.Equal(translation, await page.InputValueAsync("#unit-2"));
            await page.Keyboard.PressAsync("Control+z");
            Assert.Equal("<1>Моё</1>", await page.InputValueAsync("#unit-2"));
            await page.Keyboard.PressAsync("Control+Shift+Digit1");
            await page.Keyboard.PressAsync("End");
            await page.Keyboard.TypeAsync("!");
            await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Tab"), "**/Texts/Unit");
            await page.WaitForSelectorAsync(".unit:has(#unit-2)[data-state=Translated]");
            await page.ReloadAsync();
            Assert.Equal(translation + "!", await page.InputValueAsync("#unit-2"));

            await page.GotoAsync($"/Admin/Translations/Memory?q={word}");
            await page.WaitForSelectorAsync($"td:has-text('{word}')");
            await visit.CheckAdminAsync($"memory-{locale}-{width}");
            await page.GotoAsync("/Admin/Translations/Memory/Import");
            await page.SetInputFilesAsync("#file", new Microsoft.Playwright.FilePayload
            {
                Name = "pika.tmx",
                MimeType = "application/xml",
                Buffer = System.Text.Encoding.UTF8.GetBytes($"<tmx version='1.4'><header srclang='en'/><body><tu><tuv lang='en'><seg>{word} sings.</seg></tuv><tuv lang='ru'><seg>{word} поёт.</seg></tuv></tu><tu/></body></tmx>"),
            });
            await page.ClickAsync("main form [type=submit]");
            await page.WaitForSelectorAsync("main section details");
            await visit.CheckAdminAsync($"memory-import-{locale}-{width}");
            Assert.Empty(visit.Errors);
        }
    }

    private async Task UseWithoutScriptAsync(string address, string locale, string expected)
    {
        await using var visit = await browser.OpenAsync("/login", 1280, locale: locale, script: false);
        await visit.SignInAsync();
        await visit.Page.GotoAsync(address);
        await visit.Page.Locator("[data-use]").First.ClickAsync();
        await visit.ArriveAsync("**/Texts#**");
        Assert.Equal(expected, await visit.Page.InputValueAsync("#unit-2"));
    }
}
