using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The administrator looks up what happened.</summary>
public sealed class AuditTrailPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("ru", 1280, true)]
    [InlineData("en", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Trail_ListedFilteredAndItsSettings_HaveNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        var page = visit.Page;

        await page.GotoAsync("/Admin/AuditTrail");
        await visit.CheckAdminAsync($"trail-{locale}-{width}");
        await page.SelectOptionAsync("#category", "User");
        await page.FillAsync("#person", "admin");
        await page.PressAsync("#person", "Enter");
        await visit.ArriveAsync("**category=User**");
        Assert.NotEmpty(await page.QuerySelectorAllAsync("tbody tr"));
        await page.PressAsync("tbody tr:first-child a", "Enter");
        await visit.ArriveAsync("**/Admin/AuditTrail/**");
        await visit.CheckAdminAsync($"trail-one-{locale}-{width}");

        await page.GotoAsync("/Admin/Settings/AuditTrail");
        await visit.CheckAdminAsync($"trail-settings-{locale}-{width}");
    }
}
