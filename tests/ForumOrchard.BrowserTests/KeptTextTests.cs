using System.Text.RegularExpressions;
using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>What is typed into a form survives the browser, until it is stored.</summary>
public sealed class KeptTextTests(ForumBrowser browser)
{
    private const string Title = "[name='TitlePart.Title']";
    private const string Surface = ".rich-text-surface";
    private const string Notice = "[data-kept-item] > .alert";

    [Theory]
    [InlineData("ru", 360, false)]
    [InlineData("en", 1280, true)]
    public async Task Text_OfAPageThatWasClosed_IsOfferedBackAndRemovedWhenItIsSaved(string locale, int width, bool dark)
    {
        await using var closed = await SignedInAsync(locale, width, dark);
        var address = await NewArticleAsync(closed, $"Протокол {locale}");
        await closed.Page.FillAsync(Title, $"Протокол встречи {locale}");
        await closed.Page.FocusAsync(Surface);
        await closed.Page.Keyboard.TypeAsync("Решили встретиться весной.");
        await KeptAsync(closed, "весной");
        var page = await closed.Page.Context.NewPageAsync();
        await closed.Page.CloseAsync();

        await using var visit = new Visit(page, browser.Site.Address, _ => { });
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync(Notice);
        Assert.Equal($"Протокол {locale}", await page.InputValueAsync(Title));
        await page.FocusAsync("[data-show]");
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("Решили встретиться весной.", await page.InnerTextAsync("[data-kept-text]"), StringComparison.Ordinal);
        await visit.CheckAdminAsync($"kept-{locale}-{width}");

        await page.FocusAsync("[data-restore]");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".alert-danger");
        Assert.Equal($"Протокол встречи {locale}", await page.InputValueAsync(Title));
        Assert.Contains("весной", await page.InnerTextAsync(Surface), StringComparison.Ordinal);
        await visit.CheckAdminAsync($"kept-restored-{locale}-{width}");
        await KeptAsync(visit, "весной");

        await page.Keyboard.PressAsync("Control+s");
        await page.WaitForSelectorAsync(".alert[role=status]");
        Assert.Equal(0, await KeptCountAsync(visit));
        Assert.Equal(0, await page.Locator(Notice).CountAsync());
        Assert.Equal($"Протокол встречи {locale}", await page.InputValueAsync(Title));
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Text_OfRowsThatWereAdded_ComesBackWithTheRows()
    {
        await using var visit = await SignedInAsync("ru", 1280);
        const string Address = "/Admin/Contents/ContentTypes/LegalAct/Create";
        await visit.Page.GotoAsync(Address);
        await visit.Page.SelectOptionAsync("[name='LegalActPart.Rows[0].Kind']", "amends");
        await visit.Page.FillAsync("[name='LegalActPart.Rows[0].Act']", "уголовный кодекс");
        await visit.Page.ClickAsync("[data-add-row]");
        await visit.Page.SelectOptionAsync("[name='LegalActPart.Rows[1].Kind']", "repeals");
        await visit.Page.FillAsync("[name='LegalActPart.Rows[1].Act']", "семейный кодекс");
        await KeptAsync(visit, "семейный кодекс");

        await visit.Page.GotoAsync(Address);
        await visit.Page.ClickAsync("[data-restore]");
        await visit.Page.WaitForSelectorAsync(".alert-danger");

        Assert.Equal(
            ("уголовный кодекс", "семейный кодекс", "repeals"),
            (await visit.Page.InputValueAsync("[name='LegalActPart.Rows[0].Act']"), await visit.Page.InputValueAsync("[name='LegalActPart.Rows[1].Act']"), await visit.Page.InputValueAsync("[name='LegalActPart.Rows[1].Kind']")));
    }

    /// <remarks>Orchard Core's times of publication stand beside a button, without a label.</remarks>
    [Fact]
    public async Task Text_OfAFieldWithoutALabel_IsNamedByTheButtonBesideIt()
    {
        await using var visit = await SignedInAsync("ru", 1280);
        await visit.Page.RouteAsync("**/LegalAct/Create", async route =>
        {
            var answer = await route.FetchAsync();
            var html = Regex.Replace(
                await answer.TextAsync(),
                "<label[^>]*PublishLaterPart[^>]*>.*?</label>((?:\\s*<input[^>]*>)+\\s*<button.*?</button>)",
                "<div class=\"input-group\">$1</div>",
                RegexOptions.Singleline);
            await route.FulfillAsync(new() { Response = answer, Body = html });
        });
        const string Address = "/Admin/Contents/ContentTypes/LegalAct/Create";
        await visit.Page.GotoAsync(Address);
        await visit.Page.ClickAsync("details:has(.input-group) summary");
        await visit.Page.FillAsync(".input-group input[type=datetime-local]", "2031-03-08T10:00");
        await KeptAsync(visit, "2031-03-08");

        await visit.Page.GotoAsync(Address);
        await visit.Page.ClickAsync("[data-show]");

        var kept = await visit.Page.InnerTextAsync("[data-kept-text]");
        Assert.Contains("2031-03-08", kept, StringComparison.Ordinal);
        Assert.Contains((await visit.Page.Locator(".input-group button").TextContentAsync())!.Trim(), kept, StringComparison.Ordinal);
        Assert.DoesNotContain("PublishLaterPart", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_OfAFormThatAColleagueSavedMeanwhile_ComesBackBesideTheirs()
    {
        await using var visit = await SignedInAsync("ru", 1280);
        var address = await NewArticleAsync(visit, "Сводка");
        await visit.Page.FillAsync(Title, "Сводка за год");
        await KeptAsync(visit, "за год");
        await using var other = await SignedInAsync("ru", 1280);
        await other.Page.GotoAsync(address);
        await other.Page.FillAsync(Title, "Сводка за месяц");
        await other.Page.Keyboard.PressAsync("Control+s");
        await other.Page.WaitForSelectorAsync(".alert[role=status]");

        await visit.Page.GotoAsync(address);
        await visit.Page.ClickAsync("[data-restore]");
        await visit.Page.WaitForSelectorAsync(".edit-conflict");

        Assert.Equal("Сводка за год", await visit.Page.InputValueAsync(Title));
        Assert.Contains("месяц", await visit.Page.InnerTextAsync(".edit-conflict .side"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_WithUnsavedText_AsksAndSigningOutRemovesIt()
    {
        await using var visit = await SignedInAsync("ru", 1280);
        var address = await NewArticleAsync(visit, "Отчёт");
        var asked = visit.AnswerQuestions(stays: false);

        // A form that was only touched is left without a question.
        await visit.Page.FocusAsync(Title);
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.GotoAsync(address);
        Assert.Empty(asked);

        await visit.Page.FillAsync(Title, "Отчёт за весну");
        await KeptAsync(visit, "за весну");
        await visit.Page.ClickAsync("a[href='/admin']");
        await visit.ArriveAsync("**/admin");
        Assert.Equal(["beforeunload"], asked);
        Assert.Equal(1, await KeptCountAsync(visit));

        await visit.Page.ClickAsync(".sign-out button");
        await visit.Page.WaitForFunctionAsync("!document.querySelector('.sign-out')");
        Assert.Equal(0, await KeptCountAsync(visit));
    }

    [Fact]
    public async Task Text_Discarded_IsNotOfferedAgain()
    {
        await using var visit = await SignedInAsync("ru", 1280);
        var address = await NewArticleAsync(visit, "Заметка");
        await visit.Page.FillAsync(Title, "Заметка о весне");
        await KeptAsync(visit, "о весне");
        await visit.Page.GotoAsync(address);

        await visit.Page.ClickAsync("[data-discard]");

        Assert.Equal((0, 0), (await visit.Page.Locator(Notice).CountAsync(), await KeptCountAsync(visit)));
        Assert.NotEqual("BODY", await visit.Page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    private async Task<Visit> SignedInAsync(string locale, int width, bool dark = false)
    {
        var visit = await browser.OpenAsync("/login", width, dark, locale: locale);
        await visit.SignInAsync();
        return visit;
    }

    /// <summary>Saves a draft by keyboard; its form stays open.</summary>
    private static async Task<string> NewArticleAsync(Visit visit, string title)
    {
        await visit.Page.GotoAsync("/Admin/Contents/ContentTypes/NewsArticle/Create");
        await visit.Page.FillAsync(Title, title);
        await visit.Page.Keyboard.PressAsync("Control+s");
        await visit.Page.WaitForSelectorAsync(".alert[role=status]");
        return visit.Page.Url;
    }

    private static Task KeptAsync(Visit visit, string words) => visit.Page.WaitForFunctionAsync("words => Object.values(localStorage).some((text) => text.includes(words))", words);

    private static Task<int> KeptCountAsync(Visit visit) => visit.Page.EvaluateAsync<int>("Object.keys(localStorage).filter((key) => key.startsWith('forum-kept:')).length");
}
