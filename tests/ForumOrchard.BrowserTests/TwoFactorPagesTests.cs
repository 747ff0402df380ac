using ForumOrchard.BrowserTests.Browsing;
using OtpNet;

namespace ForumOrchard.BrowserTests;

/// <summary>A user sets up an authenticator app and signs in with it, on a phone and on a wide screen, by keyboard alone.</summary>
public sealed class TwoFactorPagesTests(ForumBrowser browser)
{
    private const string Password = "apricot valley 1916";

    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task TwoFactor_SetUpAndUsed_HasPagesWithoutAViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        var (picture, name) = ($"{locale}-{width}{(dark ? "-dark" : null)}", $"code.{Guid.NewGuid():n}"[..20]);
        await visit.Page.GotoAsync("/Admin/Settings/userLogin");
        await visit.CheckAdminAsync($"code-required-{picture}");
        await visit.Page.GotoAsync("/Admin/Users/Create");
        await visit.Page.FillAsync("[name='User.UserName']", name);
        await visit.Page.FillAsync("[name='User.Email']", $"{name}@example.org");
        await visit.Page.FillAsync("[name='User.Password']", Password);
        await visit.Page.FillAsync("[name='User.PasswordConfirmation']", Password);
        await visit.Page.CheckAsync("[name='User.Roles[1].IsSelected']");
        await visit.Page.ClickAsync("form.settings [type=submit]");
        await visit.Page.WaitForSelectorAsync("[role=status]");
        await visit.Page.Context.ClearCookiesAsync();

        await SignInAsync(visit, name);
        await visit.Page.GotoAsync("/TwoFactor");
        await visit.CheckAdminAsync($"code-none-{picture}");
        await visit.Page.FocusAsync("a.btn-primary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.FocusAsync("summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        var key = (await visit.Page.InnerTextAsync("details code")).Replace(" ", "", StringComparison.Ordinal);
        await visit.Page.FocusAsync("#Code");
        await visit.Page.Keyboard.TypeAsync("000000");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[role=alert]");
        await visit.CheckAdminAsync($"code-set-up-{picture}");
        await visit.Page.FocusAsync("#Code");
        await visit.Page.Keyboard.TypeAsync(CodeOf(key, -1));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(".codes");
        await visit.CheckAdminAsync($"code-recovery-codes-{picture}");
        await visit.Page.GotoAsync("/TwoFactor");
        await visit.CheckAdminAsync($"code-own-{picture}");

        await visit.Page.Context.ClearCookiesAsync();
        await SignInAsync(visit, name);
        await visit.CheckAdminAsync($"code-asked-{picture}");
        await visit.Page.ClickAsync("a[href*=LoginWithRecoveryCode]");
        await visit.Page.FillAsync("#RecoveryCode", "nothing");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[role=alert]");
        await visit.CheckAdminAsync($"code-recovery-{picture}");
        await visit.Page.ClickAsync("a[href*=LoginWithTwoFactorAuthentication]");
        await visit.Page.WaitForSelectorAsync("#VerificationCode:focus");
        await visit.Page.Keyboard.TypeAsync(CodeOf(key, 0));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**/admin");
    }

    private static async Task SignInAsync(Visit visit, string name)
    {
        await visit.Page.GotoAsync("/login");
        await visit.Page.FillAsync("[name=UserName]", name);
        await visit.Page.FillAsync("[name=Password]", Password);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("body:not(:has([name=UserName]))");
        await visit.ArriveAsync("**");
    }

    private static string CodeOf(string key, int steps) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(DateTime.UtcNow.AddSeconds(30 * steps));
}
