using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The comment form, from writing a comment to its moderation.</summary>
public sealed class CommentTests(ForumBrowser browser)
{
    private const string Article = "/dialogues/civil-society-in-central-asia-and-mongolia-2024";

    [Theory]
    [InlineData("ru", true)]
    [InlineData("en", false)]
    public async Task Form_SentWithAFault_KeepsTheTextAndThenTakesIt(string culture, bool script)
    {
        await using var visit = await browser.OpenAsync($"/{culture}{Article}", 360, script: script);

        await visit.Page.Locator("#comments .btn").ClickAsync();
        await visit.Page.Locator("#comment-name").FillAsync(" ");
        await visit.Page.Locator("#comment-email").FillAsync("test@example.org");
        await visit.Page.Locator("#comment-text").FillAsync("Written by a test <b>&</b> kept.");
        await visit.Page.Locator("form.form .btn").ClickAsync();

        // A name of spaces passes in the browser but not on the site; the page reports it and keeps all input.
        await visit.Page.Locator("#comment-name-error").WaitForAsync();
        Assert.Equal("Written by a test <b>&</b> kept.", await visit.Page.Locator("#comment-text").InputValueAsync());
        await visit.Page.Locator("#comment-name").FillAsync("Test");

        // The site rejects a comment submitted faster than a person could.
        await visit.Page.WaitForTimeoutAsync(3500);
        await visit.Page.Locator("form.form .btn").ClickAsync();

        await visit.ArriveAsync("**/received");
        await visit.Page.GotoAsync($"/{culture}{Article}");
        Assert.Equal(0, await visit.Page.Locator(".comment").CountAsync());
        Assert.DoesNotContain("test@example.org", await visit.Page.ContentAsync(), StringComparison.Ordinal);
    }
}
