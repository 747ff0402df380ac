using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The glossary for visitors and in the admin: on a phone in the dark and on a wide screen.</summary>
public sealed class GlossaryPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Pages_OfTheGlossary_FitTheScreenAndHaveNoViolation(string culture, int width, bool dark)
    {
        await using (var visitor = await browser.OpenAsync($"/{culture}/glossary", width, dark: dark))
        {
            await CheckAsync(visitor, $"glossary-{culture}-{width}");
        }

        await using var visit = await browser.OpenAsync("/login", width, dark: dark, locale: culture);
        await visit.SignInAsync();
        await visit.Page.GotoAsync("/Admin/Glossary/Add");
        await visit.Page.FillAsync("[name='Wordings[0].Preferred']", $"Arctic tern {culture} {width}");
        await visit.Page.ClickAsync("main form [type=submit]");
        await visit.Page.ClickAsync("details:has(form[action$='/Remove']) summary");
        await CheckAsync(visit, $"admin-glossary-remove-{culture}-{width}");
        await visit.Page.ClickAsync("form[action$='/Remove'] button");
        await visit.ArriveAsync("**/Admin/Glossary");
        foreach (var (address, picture) in new[] { ("", "list"), ("/Terms/protection-order", "term"), ("/Terms/protection-order/Places", "places"), ("/Removed", "removed"), ("/Import", "import") })
        {
            await visit.Page.GotoAsync($"/Admin/Glossary{address}");
            await CheckAsync(visit, $"admin-glossary-{picture}-{culture}-{width}");
        }
    }

    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Term_BesideASentence_IsPutAtTheCursorAndSavedWhenTheSentenceIsLeft(string locale, int width, bool dark)
    {
        var title = $"Courts {locale} {width}";
        await browser.AddArticleAsync(title, "<p>The court issues a protection order to the shelter.</p>");
        await using var visit = await browser.BeginTranslationAsync(title, locale, width, dark);
        var (page, saves) = (visit.Page, 0);
        page.Request += (_, request) => saves += request.Url.EndsWith("/Texts/Unit", StringComparison.Ordinal) ? 1 : 0;
        await CheckAsync(visit, $"side-by-side-terms-{locale}-{width}");
        await using (var without = await browser.OpenAsync("/login", 1280, locale: locale, script: false))
        {
            await without.SignInAsync();
            await without.Page.GotoAsync(page.Url);
            Assert.NotEqual(0, await without.Page.Locator("[data-term]").CountAsync());
            Assert.Equal(0, await without.Page.Locator("[data-term]:visible").CountAsync());
        }

        await page.FocusAsync("#unit-2");
        await page.Keyboard.TypeAsync("Суд выдаёт .");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("Control+Shift+Digit4");
        Assert.Equal("Суд выдаёт охранный ордер.", await page.InputValueAsync("#unit-2"));
        await page.Keyboard.TypeAsync(", ");
        await page.ClickAsync(".unit:has(#unit-2) [data-term='охранный ордер']");
        Assert.Equal("Суд выдаёт охранный ордер, охранный ордер.", await page.InputValueAsync("#unit-2"));
        await page.WaitForSelectorAsync("#unit-2:focus");
        await page.Keyboard.PressAsync("Control+z");
        Assert.DoesNotContain(", охранный ордер", await page.InputValueAsync("#unit-2"), StringComparison.Ordinal);
        Assert.Equal(0, saves);

        await page.FillAsync("#unit-2", "Суд выдаёт ");
        await page.RunAndWaitForResponseAsync(() => page.Locator(".unit:has(#unit-2) [data-term='охранный ордер']").FocusAsync(), "**/Texts/Unit");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Суд выдаёт охранный ордер", await page.InputValueAsync("#unit-2"));
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Tab"), "**/Texts/Unit");
        await page.WaitForSelectorAsync(".unit:has(#unit-2)[data-state=Translated]");
        Assert.Empty(visit.Errors);
    }

    private static async Task CheckAsync(Visit visit, string picture)
    {
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(ForumBrowser.Pictures, $"{picture}.png"), FullPage = true });
        Assert.Empty(await visit.ViolationsAsync());
        Assert.Empty(visit.Errors);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{picture} is wider than the screen.");
    }
}
