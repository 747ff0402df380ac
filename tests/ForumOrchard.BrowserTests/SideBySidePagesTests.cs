using System.Globalization;
using ForumOrchard.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests;

/// <summary>A translator translates an article with the original beside it, by keyboard alone.</summary>
public sealed class SideBySidePagesTests(ForumBrowser browser)
{
    private const string Sentence = "Forty more marmots were seen near the stone bridge in the north of the mountains";

    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("ru", 1280, false)]
    [InlineData("en", 1024, false)]
    [InlineData("en", 1280, true)]
    public async Task Sentences_TypedAndConfirmedByKeyboard_AreSavedAndNoPageHasAViolation(string locale, int width, bool dark)
    {
        var title = $"Marmot {locale} {width}";
        await browser.AddArticleAsync(title, "<h2>On <em>marmots</em></h2><p>See <a href=\"/en/laws/cedaw\">the burrow</a>. It counts 88.</p>");
        await using var visit = await browser.BeginTranslationAsync(title, locale, width, dark);
        var page = visit.Page;
        await visit.CheckAdminAsync($"side-by-side-empty-{locale}-{width}");

        await page.Locator("textarea[lang]").First.FocusAsync();
        await page.Keyboard.TypeAsync("Сурок");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync("#unit-2:focus");
        await page.Keyboard.TypeAsync("О сурках");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync(".unit:nth-of-type(1) [data-fault]:has-text('<1>')");
        await visit.CheckAdminAsync($"side-by-side-fault-{locale}-{width}");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("О <1>сурках</1>");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync("#unit-3:focus");
        await page.Keyboard.PressAsync("Control+Shift+Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Locator("#unit-4").FocusAsync();
        await page.Keyboard.TypeAsync("Их \"80\".");
        await page.Keyboard.PressAsync("Control+Enter");
        // The number in the title is not in its translation either.
        await page.WaitForSelectorAsync("[data-found] strong:text-is('2')");
        Assert.Equal(2, await page.Locator(".unit:has(#unit-4) [data-findings] li").CountAsync());

        await page.ReloadAsync();
        Assert.Equal(["Сурок", "О <1>сурках</1>", string.Empty, "Их \"80\"."], await page.Locator("textarea[lang]").EvaluateAllAsync<string[]>("texts => texts.map(text => text.value)"));
        Assert.Equal(["Confirmed", "Confirmed", "Untranslated", "Confirmed"], await page.Locator(".unit").EvaluateAllAsync<string[]>("units => units.map(unit => unit.dataset.state)"));
        await visit.CheckAdminAsync($"side-by-side-{locale}-{width}");
        await WaiveByKeyboardAsync(page);
        await visit.CheckAdminAsync($"side-by-side-waived-{locale}-{width}");
        await page.FocusAsync(".unit:has(#unit-4) [data-take-back]");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".unit:has(#unit-4) [name=waive]:not([data-take-back]) >> nth=1");
        await page.WaitForSelectorAsync("#unit-4:focus");
        Assert.DoesNotContain(visit.Errors, error => !error.Contains("422", StringComparison.Ordinal));
    }

    /// <summary>Opens the reason at the sentence, types it and presses the button of the first finding.</summary>
    private static async Task WaiveByKeyboardAsync(IPage page)
    {
        var unit = page.Locator(".unit:has(#unit-4)");
        await unit.Locator("[data-waivers] summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("88");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".unit:has(#unit-4) [data-take-back]");
    }

    /// <summary>With <c>TRANSLATED_SENTENCES=215</c> three thousand words, as long as a law.</summary>
    [Fact]
    public async Task Page_OfManyWords_IsTranslatedByKeyboardAlone()
    {
        var sentences = int.Parse(Environment.GetEnvironmentVariable("TRANSLATED_SENTENCES") ?? "12", CultureInfo.InvariantCulture);
        var text = string.Concat(Enumerable.Range(1, sentences).Select(number => $"<p>{Sentence} in {number.ToString(CultureInfo.InvariantCulture)}.</p>"));
        await browser.AddArticleAsync("Marmots of the law", text);
        await using var visit = await browser.BeginTranslationAsync("Marmots of the law");
        var page = visit.Page;
        await page.Locator("textarea[lang]").First.FocusAsync();
        for (var (left, pages) = (sentences + 1, 0); left > 0; left--)
        {
            await page.Keyboard.PressAsync("Control+Shift+Enter");
            await page.Keyboard.PressAsync("End");
            await page.Keyboard.TypeAsync("я");
            await page.Keyboard.PressAsync("Control+Enter");
            await page.WaitForSelectorAsync($"[data-open]:text-is('{left - 1}')");
            if ((sentences + 1 - left + 1) % 100 == 0)
            {
                await page.Locator(".pager [rel=next]").FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await visit.ArriveAsync($"**pagenum={++pages + 1}");
                await page.Locator("textarea[lang]").First.FocusAsync();
            }
        }

        await page.GotoAsync("/Admin/Translations?q=Marmots+of+the+law&lang=ru");
        Assert.Equal("Черновик", await page.Locator("tbody td:nth-of-type(1) a[href$='/Texts']").EvaluateAsync<string>("link => link.firstChild.textContent"));
        Assert.Empty(visit.Errors);
    }
}
