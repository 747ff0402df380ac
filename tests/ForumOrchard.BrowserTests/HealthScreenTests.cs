using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The administrator sees what is wrong, and goes where it can be mended.</summary>
public sealed class HealthScreenTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("ru", 1280, false)]
    [InlineData("en", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Health_WithFindings_HasNoViolationAndLeadsToTheSettings(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();

        await visit.Page.GotoAsync("/Admin/Health");

        await visit.CheckAdminAsync($"health-{locale}-{width}");
        await visit.Page.PressAsync("main a[href$='/Admin/Settings/email']", "Enter");
        await visit.ArriveAsync("**/Admin/Settings/email");
    }
}
