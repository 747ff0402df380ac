using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The page for signing out everywhere, from the menu.</summary>
public sealed class SignOutPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task SignOutEverywhere_FromTheMenuByKeyboard_HasNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();

        await visit.Page.FocusAsync(locale == "ru" ? ".places summary:has-text('Безопасность')" : ".places summary:has-text('Security')");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.FocusAsync(".places a[href*=SignOutEverywhere]");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("main form[action*=SignOutEverywhere]");

        await visit.CheckAdminAsync($"sign-out-{locale}-{width}");
    }
}
