using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The administrator looks after users on a phone and on a wide screen, without script too.</summary>
public sealed class UserPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false, true)]
    [InlineData("en", 1280, true, true)]
    [InlineData("ru", 360, true, false)]
    public async Task Users_CreatedEditedAndDisabled_HaveFormsWithoutAViolation(string locale, int width, bool dark, bool script)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale, script: script);
        await visit.SignInAsync();
        var (picture, name) = ($"{locale}-{width}{(dark ? "-dark" : null)}", $"aida.{Guid.NewGuid():n}"[..20]);

        await visit.Page.GotoAsync("/Admin/Users/Create");
        await visit.Page.FillAsync("[name='User.UserName']", name);
        await visit.Page.FillAsync("[name='User.Password']", "short");
        await visit.Page.ClickAsync("form.settings [type=submit]");
        await CheckAsync(visit, script, $"users-refused-{picture}");

        await visit.Page.FillAsync("[name='User.Email']", $"{name}@example.org");
        await visit.Page.FillAsync("[name='User.Password']", "apricot valley 1916");
        await visit.Page.FillAsync("[name='User.PasswordConfirmation']", "apricot valley 1916");
        await visit.Page.CheckAsync("[name='User.Roles[1].IsSelected']");
        await visit.Page.ClickAsync("form.settings [type=submit]");
        await visit.Page.WaitForSelectorAsync("[role=status]");
        await CheckAsync(visit, script, $"users-{picture}");

        await visit.Page.ClickAsync($"tbody a:text-is('{name}')");
        await visit.Page.ClickAsync("details.more > summary");
        await CheckAsync(visit, script, $"users-edit-{picture}");
        await visit.Page.ClickAsync("form[action*=Disable] button");
        await visit.Page.WaitForSelectorAsync("[role=status]");

        await visit.Page.GotoAsync($"/Admin/Users/Index?q={name}");
        await visit.Page.ClickAsync("tbody a");
        await visit.Page.ClickAsync("a[href*=EditPassword]");
        await CheckAsync(visit, script, $"users-password-{picture}");

        await visit.Page.GoBackAsync();
        await visit.Page.ClickAsync("form[action*=Invite] button");
        await CheckAsync(visit, script, $"users-link-{picture}");
        await visit.Page.GotoAsync(await visit.Page.InputValueAsync("#link"));
        await visit.Page.FillAsync("#NewPassword", "short");
        await visit.Page.ClickAsync("form[action*=ResetPassword] [type=submit]");
        await CheckAsync(visit, script, $"users-own-password-{picture}");
    }

    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Roles_Table_HasNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();

        await visit.Page.GotoAsync("/Admin/Roles/Index");

        await visit.CheckAdminAsync($"roles-{locale}-{width}");
    }

    /// <summary>The check itself needs script.</summary>
    private static Task CheckAsync(Visit visit, bool script, string picture) => script ? visit.CheckAdminAsync(picture) : Task.CompletedTask;
}
