using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>An administrator enters the mail server and tries it.</summary>
public sealed class MailPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Mail_EnteredAndTried_HasPagesWithoutAViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        var picture = $"{locale}-{width}{(dark ? "-dark" : null)}";

        await visit.Page.GotoAsync("/Admin/Settings/email");
        await visit.CheckAdminAsync($"mail-{picture}");
        await visit.Page.CheckAsync("[name='SmtpSettings.IsEnabled']");
        await visit.Page.ClickAsync("form.settings [type=submit]");
        await visit.CheckAdminAsync($"mail-refused-{picture}");

        await visit.Page.GotoAsync("/Admin/Email/Test");
        await visit.Page.FillAsync("[name=To]", "nobody");
        await visit.Page.ClickAsync("form.settings [type=submit]");
        await visit.CheckAdminAsync($"mail-not-sent-{picture}");
    }

    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task ForgottenPassword_OnASiteThatSendsNoMail_HasAPageWithoutAViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);

        await visit.Page.ClickAsync("a[href='/ForgotPassword']");

        await visit.CheckAdminAsync($"forgotten-{locale}-{width}");
    }
}
