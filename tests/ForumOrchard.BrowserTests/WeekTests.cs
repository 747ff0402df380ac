using ForumOrchard.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests;

/// <summary>
/// An editor's week, as one person would go through it: news with a picture, a publication with a PDF, a law with a relation, a dialogue with findings, a menu, a comment,
/// a bad edit, a colleague's edit, a new user. Each day ends with what visitors see.
/// </summary>
public sealed class WeekTests(ForumBrowser browser)
{
    /// <summary>Clicks and key chords that publishing an article with a picture may take, besides typing.</summary>
    private const int MostSteps = 12;

    [Theory]
    [InlineData("ru", 1280)]
    [InlineData("en", 360)]
    public async Task Week_OfAnEditor_IsOnTheSite(string locale, int width)
    {
        await using var visit = await browser.OpenAsync("/login", width, locale: locale);
        await visit.SignInAsync();
        var week = new Week(visit, $"{locale} {width}");

        var article = await week.PublishArticleAsync();
        Assert.InRange(week.Steps, 1, MostSteps);
        await SeeAsync(article, async page =>
        {
            Assert.Equal("Зал, в котором прошла встреча", await page.GetAttributeAsync("article img", "alt"));
            Assert.Contains("пять женщин", await page.InnerTextAsync("article"), StringComparison.Ordinal);
        });

        await SeeAsync(await week.PublishPublicationAsync(), async page =>
            Assert.Equal(200, (await page.APIRequest.GetAsync((await page.GetAttributeAsync("article a[href$='.pdf']", "href"))!)).Status));
        await SeeAsync(await week.PublishActAsync(), async page => Assert.Contains("О государственных гарантиях равных прав", await page.InnerTextAsync("main"), StringComparison.Ordinal));
        await SeeAsync(await week.PublishDialogueAsync(), async page => Assert.Contains("Квоты помогают", await page.InnerTextAsync("main"), StringComparison.Ordinal));
        await SeeAsync("/ru/news", async page => Assert.Equal(0, await page.Locator($".menu a:text-is('{week.Entry}')").CountAsync()));
        await week.ChangeMenuAsync();
        await SeeAsync("/ru/news", async page => Assert.Equal(1, await page.Locator($".menu a:text-is('{week.Entry}')").CountAsync()));

        await CommentAsync(article, week.Reader);
        await week.ModerateAsync();
        await SeeAsync(article, async page => Assert.Contains(week.Reader, await page.InnerTextAsync("#comments"), StringComparison.Ordinal));

        await week.TakeBackABadEditAsync();
        await SeeAsync(article, async page => Assert.Contains("пять женщин", await page.InnerTextAsync("article"), StringComparison.Ordinal));

        await using var colleague = await InviteAsync(week);
        var title = $"Встреча в Нарыне и Оше {locale} {width}";
        await week.OpenArticleAsync();
        await new Week(colleague, $"{locale} {width}").RenameArticleAsync(title);
        await week.MeetTheColleagueAsync(title);
        await SeeAsync(article, async page =>
        {
            Assert.Equal(title, await page.InnerTextAsync("h1"));
            Assert.Contains("Потом пили чай.", await page.InnerTextAsync("article"), StringComparison.Ordinal);
        });
        Assert.Empty(visit.Errors.Concat(colleague.Errors));
    }

    /// <summary>Looks at a page as a visitor.</summary>
    private async Task SeeAsync(string address, Func<IPage, Task> look)
    {
        await using var visitor = await browser.OpenAsync(address);
        Assert.Equal(200, visitor.Response!.Status);
        await look(visitor.Page);
    }

    /// <summary>A reader writes a comment.</summary>
    private async Task CommentAsync(string article, string name)
    {
        await using var reader = await browser.OpenAsync(article);
        await reader.Page.ClickAsync("#comments .btn");
        await reader.Page.FillAsync("#comment-name", name);
        await reader.Page.FillAsync("#comment-email", "reader@example.org");
        await reader.Page.FillAsync("#comment-text", "Спасибо за встречу!");

        // The site refuses what a person cannot have written so fast.
        await reader.Page.WaitForTimeoutAsync(3500);
        await reader.Page.ClickAsync("form.form .btn");
        await reader.ArriveAsync("**/received");
    }

    /// <summary>The editor invites somebody, who chooses a password and is in the admin then.</summary>
    private async Task<Visit> InviteAsync(Week week)
    {
        var (name, link) = await week.InviteAsync();
        var colleague = await browser.OpenAsync(new Uri(link).PathAndQuery);
        await colleague.Page.FillAsync("#UsernameOrEmail", name);
        await colleague.Page.FillAsync("#NewPassword", "apricot valley 1916");
        await colleague.Page.FillAsync("#PasswordConfirmation", "apricot valley 1916");
        await colleague.Page.ClickAsync("form[action*=ResetPassword] [type=submit]");
        await colleague.Page.GotoAsync("/login");
        await colleague.SignInAsync(name, "apricot valley 1916");
        return colleague;
    }
}
