using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Comments;

/// <summary>The moderator's page: where a comment belongs, and decisions about several at once.</summary>
public sealed class ModerationTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Article = "/ru/news/2024/09/regional-dialogue-ca";

    [Fact]
    public async Task Queue_AComment_NamesItsPageAndTheHourOfTheSite()
    {
        var name = await AddAsync("Names its page");

        var comment = Of(await OpenAsync(), name);

        Assert.Equal(Article + "#comments", comment.QuerySelector(".hint a")!.GetAttribute("href"));
        var written = DateTime.Parse(comment.QuerySelector("time")!.GetAttribute("datetime")!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(written, DateTime.UtcNow.AddHours(6).AddMinutes(-5), DateTime.UtcNow.AddHours(6).AddMinutes(1));
    }

    [Fact]
    public async Task Decide_SeveralTicked_ArePublishedAndTakenOffTogether()
    {
        var names = new[] { await AddAsync("First of two"), await AddAsync("Second of two") };
        var untouched = await AddAsync("Not ticked");

        var published = await DecideAsync(await OpenAsync(), "Опубликовать", names);
        Assert.Equal("Опубликовано комментариев: 2.", published.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.DoesNotContain(names[0], published.Body!.TextContent, StringComparison.Ordinal);
        Of(published, untouched);

        var back = await DecideAsync(await OpenAsync("?published=true"), "Снять со страницы", names);
        Assert.DoesNotContain(names[1], back.Body!.TextContent, StringComparison.Ordinal);
        Of(await OpenAsync(), names[0]);
    }

    [Fact]
    public async Task Decide_NothingTicked_SaysWhatToDo()
    {
        await AddAsync("Nobody ticks it");

        Assert.StartsWith("Ни один комментарий не отмечен.", (await DecideAsync(await OpenAsync(), "Удалить")).QuerySelector("[role=status]")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_RemovedMeanwhile_SaysSo()
    {
        var name = await AddAsync("Two moderators");
        var page = await OpenAsync();
        await DecideAsync(await OpenAsync(), "Удалить", name);

        Assert.Equal("Тем временем комментарии удалил кто-то другой: 1.", (await DecideAsync(page, "Опубликовать", name)).QuerySelector("[role=status]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Decide_TwoModeratorsAtTheSameMoment_NeitherMeetsAFault()
    {
        var name = await AddAsync("Two at once");
        var page = await OpenAsync();
        var id = Of(page, name).QuerySelector("input")!.GetAttribute("value")!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            site.Editor.PostFormAsync($"/Admin/Comments/Decide?decision={(i % 2 == 0 ? "Publish" : "Unpublish")}&id={id}", [page.Token()])));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task Decide_IdOfAnArticle_LeavesItAlone()
    {
        await AddAsync("Beside an article");
        var page = await OpenAsync();
        var id = await IdOfArticleAsync();

        using var answer = await site.Editor.PostFormAsync($"/Admin/Comments/Decide?decision=Remove&id={id}", [page.Token()]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var article = await site.Client.GetAsync(new Uri(Article, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, article.StatusCode);
        await site.InScopeAsync(async services => Assert.NotNull(await services.GetRequiredService<IContentManager>().GetAsync(id)));
    }

    private Task<IDocument> OpenAsync(string query = "") => site.Editor.OpenAsync("/Admin/Comments" + query);

    private static IElement Of(IDocument page, string name) => page.QuerySelectorAll("li.list-group-item").Single(item => item.QuerySelector("label")!.TextContent.Contains(name, StringComparison.Ordinal));

    /// <summary>Ticks the comments of some people and presses a button below the list.</summary>
    private async Task<IDocument> DecideAsync(IDocument page, string button, params string[] names)
    {
        var action = page.QuerySelectorAll("[role=group] button").Single(one => one.TextContent.Trim() == button).GetAttribute("formaction")!;
        using var answer = await site.Editor.PostFormAsync(action, [page.Token(), .. names.Select(name => ("selected", Of(page, name).QuerySelector("input")!.GetAttribute("value")!))]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>A comment that waits; its author's name is its own.</summary>
    private async Task<string> AddAsync(string text)
    {
        var name = $"Visitor {Guid.NewGuid():n}";
        var id = await IdOfArticleAsync();
        await site.InScopeAsync(services => services.GetRequiredService<CommentBook>().AddAsync(id, new CommentForm { Name = name, Email = "visitor@example.org", Text = text }));
        return name;
    }

    private async Task<string> IdOfArticleAsync()
    {
        var id = string.Empty;
        await site.InScopeAsync(async services =>
        {
            var (_, entry) = await services.GetRequiredService<OrchardCore.ContentManagement.Routing.IAutorouteEntries>().TryGetEntryByPathAsync(Article);
            id = entry!.ContentItemId;
        });
        return id;
    }
}
