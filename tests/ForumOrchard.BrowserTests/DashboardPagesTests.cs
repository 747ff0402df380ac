using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.BrowserTests;

/// <summary>What an editor sees after signing in.</summary>
public sealed class DashboardPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("ru", 1280, true)]
    [InlineData("en", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Dashboard_AfterSigningIn_LeadsToWhatWaitsByKeyboardAndHasNoViolation(string locale, int width, bool dark)
    {
        await browser.Site.InScopeAsync(services => services.GetRequiredService<CommentBook>().AddAsync("none", new CommentForm { Name = "Айгуль", Text = "Спасибо за отчёт! Будет ли он на кыргызском языке?" }));
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        await visit.Page.WaitForSelectorAsync(".work");
        await visit.CheckAdminAsync($"dashboard-{locale}-{width}");

        await visit.Page.FocusAsync(".work-waiting a[href$='/Comments']");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[name=selected]");
        await visit.Page.GotoAsync("/admin");
        await visit.Page.FocusAsync(".work-new a[href$='/NewsArticle/Create']");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[name='TitlePart.Title']");
        Assert.Empty(visit.Errors);
    }
}
