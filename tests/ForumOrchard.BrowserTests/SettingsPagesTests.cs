using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor changes a text of the organization: from the menu to the public page, on a phone and on a wide screen.</summary>
public sealed class SettingsPagesTests(ForumBrowser browser)
{
    private const string Copyright = "[name='OrganizationSettings.Languages[0].Copyright']";
    private const string Facebook = "[name='OrganizationSettings.Facebook']";

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Organization_ChangedFromTheMenuByKeyboard_IsOnThePublicPageAndHasNoViolation(int width)
    {
        await using var visit = await browser.OpenAsync("/login", width, locale: "ru");
        await visit.SignInAsync();
        await visit.Page.FocusAsync(".places summary:text-is('Настройка')");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.FocusAsync(".places a:text-is('Организация')");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(Copyright);
        await visit.CheckAdminAsync($"settings-{width}");
        var before = await visit.Page.InputValueAsync(Copyright);
        var changed = $"{before} ({width})";

        await visit.Page.FillAsync(Copyright, changed);
        await visit.Page.FillAsync(Facebook, "facebook");
        await SaveAsync(visit, "[role=alert]");
        await visit.CheckAdminAsync($"settings-refused-{width}");
        await visit.Page.ClickAsync("[role=alert] a");
        Assert.True(await visit.Page.EvaluateAsync<bool>($"document.activeElement.matches(\"{Facebook}\")"));

        await visit.Page.FillAsync(Facebook, "");
        await SaveAsync(visit, "[role=status]");
        await visit.CheckAdminAsync($"settings-saved-{width}");
        await visit.Page.GotoAsync("/ru");
        Assert.Contains(changed, await visit.Page.InnerTextAsync("footer"), StringComparison.Ordinal);

        await visit.Page.GotoAsync("/Admin/Settings/organization");
        await visit.Page.FillAsync(Copyright, before);
        await SaveAsync(visit, "[role=status]");
    }

    [Theory]
    [InlineData("/Admin/Settings/general", 360)]
    [InlineData("/Admin/Settings/old-addresses", 1280)]
    [InlineData("/ChangePassword", 360)]
    public async Task Page_InRussian_FitsTheScreenAndHasNoViolation(string address, int width)
    {
        await using var visit = await browser.OpenAsync("/login", width, locale: "ru");
        await visit.SignInAsync();

        await visit.Page.GotoAsync(address);

        await visit.CheckAdminAsync($"{address.Split('/')[^1]}-{width}");
    }

    private static async Task SaveAsync(Visit visit, string expected)
    {
        await visit.Page.ClickAsync("main form .btn-primary");
        await visit.Page.WaitForSelectorAsync(expected);
    }
}
