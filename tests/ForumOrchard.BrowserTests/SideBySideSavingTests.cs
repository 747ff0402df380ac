using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Testing;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests;

/// <summary>What is typed sentence by sentence is saved when one leaves the sentence, and is never lost.</summary>
public sealed class SideBySideSavingTests(ForumBrowser browser)
{
    private const string Unit = "**/Texts/Unit";

    [Fact]
    public async Task Sentence_Left_IsSavedOnceAndWithoutAChangeNot()
    {
        await browser.AddArticleAsync("Vole at the door", "<p>It eats. It sleeps.</p>");
        await using var visit = await browser.BeginTranslationAsync("Vole at the door");
        var page = visit.Page;
        var sent = new List<string>();
        void OnRequest(object? sender, IRequest request) => sent.AddRange(request.Url.EndsWith("/Texts/Unit", StringComparison.Ordinal) ? [request.PostData!] : []);
        page.Request += OnRequest;

        foreach (var field in new[] { "#unit-1", "#unit-2", "#unit-3" })
        {
            await page.FocusAsync(field);
        }

        await page.Keyboard.TypeAsync("Спит.");
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Shift+Tab"), Unit);
        await page.WaitForSelectorAsync(".unit:has(#unit-3)[data-state=Translated]");
        await page.FocusAsync("#unit-3");
        await page.FocusAsync("#unit-1");

        // What a page's button sends does not compete with what leaving the sentence for it sends.
        await page.Keyboard.TypeAsync("Полёвка");
        await page.ClickAsync("form.side-by-side > button[type=submit]");
        await visit.ArriveAsync("**/Texts?pagenum=1#main");

        page.Request -= OnRequest;
        Assert.Equal(2, sent.Count);
        Assert.Contains("Сохранено как черновик.", await page.InnerTextAsync("[role=status]"), StringComparison.Ordinal);
        Assert.Equal(["Полёвка", string.Empty, "Спит."], await page.Locator("textarea[lang]").EvaluateAllAsync<string[]>("texts => texts.map(text => text.value)"));
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Sentence_ThatTheServerDoesNotTake_StaysWithTheReasonAndIsAskedAboutBeforeLeaving()
    {
        await browser.AddArticleAsync("Vole in the dark", "<p>It <b>eats</b>.</p>");
        await using var visit = await browser.BeginTranslationAsync("Vole in the dark");
        var page = visit.Page;
        var asked = visit.AnswerQuestions(stays: true);
        await page.RouteAsync(Unit, route => route.AbortAsync());
        await page.FocusAsync("#unit-1");
        await page.Keyboard.TypeAsync("Полёвка");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync(".unit:has(#unit-1) [data-fault]:has-text('сервер не отвечает')");
        await page.WaitForSelectorAsync("#unit-1[aria-invalid=true]:focus");

        await page.UnrouteAllAsync();
        await page.RouteAsync(Unit, route => route.FulfillAsync(new() { Status = 404 }));
        await page.Keyboard.PressAsync("Tab");
        await page.WaitForSelectorAsync(".unit:has(#unit-1) [data-fault]:has-text('вы вышли с сайта')");
        Assert.Equal("Полёвка", await page.InputValueAsync("#unit-1"));
        await AssertAsksAsync(page, asked);

        await page.UnrouteAllAsync();
        await page.FocusAsync("#unit-1");
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Tab"), Unit);
        await page.WaitForSelectorAsync(".unit:has(#unit-1)[data-state=Translated]");
        Assert.Empty(await page.InnerTextAsync(".unit:has(#unit-1) [data-fault]"));

        // The whole form comes back with what cannot be saved, which is as unsaved as before.
        await page.FocusAsync("#unit-2");
        await page.Keyboard.TypeAsync("Ест.");
        await page.ClickAsync("form.side-by-side > button[type=submit]");
        await page.WaitForSelectorAsync("[role=alert]:has-text('Нет тега <1>') >> visible=true");
        Assert.Equal("Ест.", await page.InputValueAsync("#unit-2"));
        await AssertAsksAsync(page, asked);

        await page.FillAsync("#unit-2", "<1>Ест</1>.");
        await page.FocusAsync("#unit-1");
        await page.WaitForSelectorAsync(".unit:has(#unit-2)[data-state=Translated]");
    }

    /// <summary>Tries to close the page, and stays.</summary>
    private static async Task AssertAsksAsync(IPage page, IReadOnlyCollection<string> asked)
    {
        var before = asked.Count;
        await page.CloseAsync(new() { RunBeforeUnload = true });
        await Eventually.SeeAsync(() => Task.FromResult(asked.Count), count => count == before + 1, "the browser asks", TestContext.Current.CancellationToken);
        Assert.All(asked, kind => Assert.Equal("beforeunload", kind));
    }
}
