using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>A language that was just added: its pages, the wish of a reader, and what an administrator and a translator see.</summary>
public sealed class NewLanguagePagesTests(NewLanguagePagesTests.KyrgyzBrowser site) : IClassFixture<NewLanguagePagesTests.KyrgyzBrowser>
{
    [Theory]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    public async Task Pages_OfANewLanguage_HaveNoViolationAndTakeAWishByKeyboard(int width, bool dark)
    {
        await using var visit = await site.Browser.OpenAsync("/ky", width, dark, locale: "ky");
        await visit.CheckAdminAsync($"ky-home-{width}");

        await visit.Page.Locator("main form button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("main [role=status]");
        await visit.CheckAdminAsync($"ky-asked-{width}");

        foreach (var (name, address) in new[] { ("list", "/ky/laws"), ("search", "/ky/search"), ("elsewhere", "/ky/about/profile"), ("nowhere", "/ky/nowhere") })
        {
            await visit.Page.GotoAsync(address);
            await visit.CheckAdminAsync($"ky-{name}-{width}");
        }
    }

    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("ru", 1280, false)]
    [InlineData("en", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Notice_OfAMissingPage_HasNoViolationInAnyLanguage(string culture, int width, bool dark)
    {
        var other = culture == "ru" ? "en" : "ru";
        await site.Browser.Site.AddOnlyInAsync(other, $"only-{width}");
        await using var visit = await site.Browser.OpenAsync($"/{culture}/untranslated?of=/{other}/about/only-{width}", width, dark, locale: culture);

        await visit.CheckAdminAsync($"untranslated-{culture}-{width}");
    }

    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Desk_AndSettings_OfANewLanguage_HaveNoViolation(string locale, int width, bool dark)
    {
        await using (var reader = await site.Browser.OpenAsync("/ky/untranslated?of=/ru/about/profile", width, dark, locale: "ky"))
        {
            await reader.Page.ClickAsync("main form button");
            await reader.Page.WaitForSelectorAsync("main [role=status]");
        }

        await using var visit = await site.Browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        await visit.Page.GotoAsync("/Admin/Translations?lang=ky&state=missing&type=Page");
        Assert.Contains("1", await visit.Page.InnerTextAsync("tbody tr:first-child td:last-child .hint"), StringComparison.Ordinal);
        await visit.CheckAdminAsync($"translations-wishes-{locale}-{width}");

        await visit.Page.GotoAsync("/Admin/Settings/localization");
        await visit.CheckAdminAsync($"languages-{locale}-{width}");
        await visit.Page.Locator("#keep-ru").UncheckAsync();
        await visit.Page.ClickAsync("main form button[type=submit]");
        await visit.Page.WaitForSelectorAsync("[role=alert]");
        await visit.CheckAdminAsync($"languages-refused-{locale}-{width}");
    }

    /// <summary>The site with Kyrgyz, and a browser.</summary>
    public sealed class KyrgyzBrowser : IAsyncLifetime
    {
        public ForumBrowser Browser { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Browser.InitializeAsync();
            await Browser.Site.Client.GetStringAsync("/ru");
            await Browser.Site.SupportAsync("ru", "en", "ky");
        }

        public ValueTask DisposeAsync() => Browser.DisposeAsync();
    }
}
