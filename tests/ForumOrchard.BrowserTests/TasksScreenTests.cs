using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The administrator looks at the tasks of the site, and runs one by keyboard.</summary>
public sealed class TasksScreenTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("ru", 1280, true)]
    [InlineData("en", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Tasks_OneRun_HaveNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        await visit.Page.GotoAsync("/Admin/BackgroundTasks");

        await visit.Page.PressAsync("main li:first-child form button", "Enter");

        await visit.Page.WaitForSelectorAsync("[role=status]");
        await visit.CheckAdminAsync($"tasks-{locale}-{width}");
    }
}
