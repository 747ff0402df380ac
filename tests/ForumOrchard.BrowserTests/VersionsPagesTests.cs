using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>An editor finds what went wrong in a text and takes the older one back.</summary>
public sealed class VersionsPagesTests(ForumBrowser browser)
{
    private const string Text = "[name='HtmlBodyPart.Html']";

    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task BadEdit_TakenBack_IsADraftAgainAndEveryPageHasNoViolation(string locale, int width, bool dark)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        await visit.Page.GotoAsync("/Admin/Contents/ContentTypes/NewsArticle/Create");
        await visit.Page.FillAsync("[name='TitlePart.Title']", $"Протокол встречи {width}");
        await WriteAsync(visit, "Встреча прошла 12 ноября, на ней были представительницы пяти организаций.");
        await PublishAsync(visit);
        await WriteAsync(visit, "Встреча прошла 21 ноября, на ней были представительницы двух организаций.");
        await PublishAsync(visit);

        await visit.Page.FocusAsync("a[href*='/versions/']");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.FocusAsync("tbody a");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("del");
        await visit.CheckAdminAsync($"versions-{locale}-{width}");

        await visit.Page.FocusAsync("main form button");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(".rich-text-surface");
        Assert.Contains("12 ноября", await visit.Page.InputValueAsync(Text), StringComparison.Ordinal);
    }

    /// <summary>Puts a text in the place of the one there is.</summary>
    private static async Task WriteAsync(Visit visit, string text)
    {
        await visit.Page.FocusAsync(".rich-text-surface");
        await visit.Page.Keyboard.PressAsync("Control+a");
        await visit.Page.Keyboard.TypeAsync(text);
    }

    private static async Task PublishAsync(Visit visit)
    {
        await visit.Page.ClickAsync("[value='submit.PublishAndContinue']");
        await visit.Page.WaitForSelectorAsync("[role=status]");
    }
}
