using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>Somebody chooses when mail about what waits comes, and an administrator when it is sent.</summary>
public sealed class DigestPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Choice_FromTheMenuByKeyboard_IsSavedAndHasNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        await visit.Page.FocusAsync(locale == "ru" ? ".places summary:has-text('Безопасность')" : ".places summary:has-text('Security')");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.FocusAsync(".places a[href*='Digest/Mine']");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("#pace-AsItComes");
        await visit.CheckAdminAsync($"digest-choice-{locale}-{width}");

        await visit.Page.FocusAsync("#pace-AsItComes");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.FocusAsync("form.settings [type=submit]");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("main [role=status]:not(p)");

        await visit.CheckAdminAsync($"digest-chosen-{locale}-{width}");
    }

    [Theory]
    [InlineData("ru", 1280, true)]
    [InlineData("en", 360, false)]
    public async Task Settings_OfTheSite_HaveNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();

        await visit.Page.GotoAsync("/Admin/Settings/digest");
        await visit.Page.WaitForSelectorAsync("[name='DigestSettings.Hour']");

        await visit.CheckAdminAsync($"digest-settings-{locale}-{width}");
    }
}
