using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>A translator writes a word of the interface by keyboard, is refused what is wrong, and looks at a file.</summary>
public sealed class InterfaceTextsPagesTests(InterfaceTextsPagesTests.KyrgyzTexts site) : IClassFixture<InterfaceTextsPagesTests.KyrgyzTexts>
{
    [Theory]
    [InlineData("ru", 360, true, "{0} result", "{0} жыйынтык", "{0} жыйынтык")]
    [InlineData("en", 1280, false, "Search the site", "Сайттан издөө", null)]
    public async Task Texts_OfANewLanguage_AreWrittenByKeyboardAndNoPageHasAViolation(string locale, int width, bool dark, string original, string text, string? second)
    {
        await using var visit = await site.Browser.OpenAsync("/login", width, dark, locale: locale);
        var page = visit.Page;
        await visit.SignInAsync();
        await page.GotoAsync("/Admin/InterfaceTexts?lang=ky&show=missing");
        await visit.CheckAdminAsync($"interface-texts-{locale}-{width}");

        await page.GotoAsync($"/Admin/InterfaceTexts?lang=ky&q={Uri.EscapeDataString(original)}");
        var fields = page.Locator(".text").First.Locator("textarea");
        await fields.First.FillAsync("<b>");
        await page.ClickAsync(".save button");
        await page.WaitForSelectorAsync(".text [role=alert]");
        await visit.CheckAdminAsync($"interface-texts-refused-{locale}-{width}");

        await fields.First.FillAsync(text);
        if (second is not null)
        {
            await fields.Last.FillAsync(second);
        }

        await page.Locator(".save button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".text[data-state=Own] [name=takeBack]");
        await visit.CheckAdminAsync($"interface-texts-written-{locale}-{width}");

        await page.GotoAsync("/Admin/InterfaceTexts/Import?lang=ky");
        await page.SetInputFilesAsync("#file", new Microsoft.Playwright.FilePayload { Name = "ky.po", MimeType = "text/plain", Buffer = "msgid \"Menu\"\nmsgstr \"Меню\"\n\nmsgid \"Nobody says this\"\nmsgstr \"Жок\"\n"u8.ToArray() });
        await page.ClickAsync("main form [type=submit]");
        await page.WaitForSelectorAsync("#plan");
        await visit.CheckAdminAsync($"interface-texts-file-{locale}-{width}");
        Assert.Empty(visit.Errors);
    }

    /// <summary>The site with Kyrgyz, and a browser.</summary>
    public sealed class KyrgyzTexts : IAsyncLifetime
    {
        public ForumBrowser Browser { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Browser.InitializeAsync();
            await Browser.Site.SupportAsync("ru", "en", "ky");
        }

        public ValueTask DisposeAsync() => Browser.DisposeAsync();
    }
}
