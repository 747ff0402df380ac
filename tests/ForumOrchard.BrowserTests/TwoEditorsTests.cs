using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace ForumOrchard.BrowserTests;

/// <summary>Two people edit one article at the same time, each in a browser of her own.</summary>
public sealed class TwoEditorsTests(ForumBrowser browser)
{
    private const string Title = "[name='TitlePart.Title']";
    private const string Surface = ".rich-text-surface";
    private const string Html = "[name='HtmlBodyPart.Html']";
    private const string SaveAndContinue = ".actions [value='submit.SaveAndContinue']";

    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Conflict_ChosenByKeyboard_KeepsTheWorkOfBoth(string locale, int width, bool dark)
    {
        var colleague = await AddEditorAsync($"colleague-{locale}");
        await using var mine = await browser.OpenAsync("/login", width, dark, locale: locale);
        await mine.SignInAsync();
        await mine.Page.GotoAsync("/Admin/Contents/ContentTypes/NewsArticle/Create");
        await mine.Page.FillAsync(Title, "Встреча в Оше");
        await WriteAsync(mine, "Встреча прошла 12 ноября, на ней были представительницы пяти организаций.");
        await SaveAsync(mine);
        await mine.Page.WaitForSelectorAsync(".alert[role=status]");

        await using var theirs = await browser.OpenAsync("/login", width, dark, locale: locale);
        await theirs.SignInAsync(colleague);
        await theirs.Page.GotoAsync(mine.Page.Url);
        Assert.Contains("admin", await theirs.Page.InnerTextAsync("[data-open-forms]"), StringComparison.Ordinal);
        await theirs.CheckAdminAsync($"open-forms-{locale}-{width}");
        await theirs.Page.FillAsync(Title, "Встреча в Оше и Баткене");
        await WriteAsync(theirs, "Встреча прошла 12 и 13 ноября, на ней были представительницы семи организаций.");
        await SaveAsync(theirs);
        await theirs.Page.WaitForSelectorAsync(".alert[role=status]");

        await WriteAsync(mine, "Встреча прошла 12 ноября в областной библиотеке, на ней были представительницы пяти организаций.");
        await SaveAsync(mine);
        await mine.Page.WaitForSelectorAsync(".edit-conflict");
        Assert.Equal("Встреча в Оше и Баткене", await mine.Page.InputValueAsync(Title));
        Assert.Contains("библиотеке", await mine.Page.InputValueAsync(Html), StringComparison.Ordinal);
        await mine.CheckAdminAsync($"conflict-{locale}-{width}");

        await mine.Page.FocusAsync(".edit-conflict [type=radio]");
        await mine.Page.Keyboard.PressAsync("Space");
        await mine.CheckAdminAsync($"conflict-chosen-{locale}-{width}");
        await SaveAsync(mine);
        await mine.Page.WaitForSelectorAsync(".alert[role=status]");
        Assert.Contains("семи организаций", await mine.Page.InputValueAsync(Html), StringComparison.Ordinal);
        Assert.Empty(mine.Errors.Concat(theirs.Errors));
    }

    private static async Task WriteAsync(Visit visit, string text)
    {
        await visit.Page.FocusAsync(Surface);
        await visit.Page.Keyboard.PressAsync("Control+a");
        await visit.Page.Keyboard.TypeAsync(text);
    }

    private static Task SaveAsync(Visit visit) => visit.Page.ClickAsync(SaveAndContinue);

    private async Task<string> AddEditorAsync(string name)
    {
        await browser.Site.InScopeAsync(async services => Assert.True((await services.GetRequiredService<UserManager<IUser>>().CreateAsync(
            new User { UserName = name, Email = $"{Guid.NewGuid():n}@example.org", RoleNames = ["Editor"] }, ForumSite.AdminPassword)).Succeeded));
        return name;
    }
}
