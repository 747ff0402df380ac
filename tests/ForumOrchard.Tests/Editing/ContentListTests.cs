using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Editing;

/// <summary>The list of content: what it shows, and decisions about several items.</summary>
public sealed class ContentListTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    [Theory]
    [InlineData("q=СЕМЕЙНОГО+насилия", "Закон «Об охране и защите от семейного насилия»")]
    [InlineData("q=тип:публикация+язык:ru+вызывайте", "«Вызывайте, когда будет убивать»: реагирование государства на семейное насилие в Кыргызстане")]
    [InlineData("q=вызывайте+когда+будет+убивать+реагирование+государства+на+семейное+насилие+в+кыргызстане", "«Вызывайте, когда будет убивать»: реагирование государства на семейное насилие в Кыргызстане")]
    [InlineData("type=Program&lang=en&q=crosscutting", "Crosscutting initiatives")]
    public async Task List_Filtered_ShowsOnlyWhatIsMeant(string query, string title) =>
        Assert.Equal([title], Titles(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?" + query)));

    [Fact]
    public async Task List_TypedLine_SetsTheControls()
    {
        var page = await site.Editor.OpenAsync("/Admin/Contents/ContentItems?q=тип:Публикация+статус:черновик+язык:ru+слово");

        Assert.Equal(["Publication", "draft", "ru", "modified"], page.QuerySelectorAll(".filters option[selected]").Select(option => option.GetAttribute("value")));
        Assert.Equal("слово", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Contains("Таких материалов нет.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_ByTitle_IsInThatOrder()
    {
        var titles = Titles(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?type=Program&lang=en&sort=title"));

        Assert.Equal(titles.Order(StringComparer.Ordinal), titles);
        Assert.True(titles.Count > 3);
    }

    [Theory]
    [InlineData("q=%25")]
    [InlineData("q=_______")]
    [InlineData("q=%27%22%5B")]
    [InlineData("type=Nothing&status=x&lang=xx&sort=99&pagenum=-5")]
    public async Task List_OddQuery_IsAnswered(string query) => Assert.NotNull((await site.Editor.OpenAsync("/Admin/Contents/ContentItems?" + query)).QuerySelector(".filters"));

    [Theory]
    [InlineData("/Admin/Contents/ContentItems")]
    [InlineData("/Admin/Bin")]
    public async Task List_ManyWords_IsAnswered(string address) =>
        Assert.NotNull((await site.Editor.OpenAsync($"{address}?q={string.Join('+', Enumerable.Repeat("я", 1000))}")).QuerySelector("[name=q]"));

    [Fact]
    public async Task List_OfAStatusOrALanguage_LeavesOutTheOthers()
    {
        await CreateAsync("Юрок сидит");
        await DecideAsync(site.Editor, "PublishNow", await CreateAsync("Юрок летит"));

        Assert.Equal(["Юрок сидит"], Titles(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?q=юрок&status=draft")));
        Assert.Equal(["Юрок летит"], Titles(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?q=юрок&status=published")));
        Assert.DoesNotContain("Crosscutting initiatives", Titles(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?type=Program&lang=ru")));
        Assert.Contains("Crosscutting initiatives", Titles(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?type=Program&lang=en")));
    }

    [Fact]
    public async Task List_OfSomebodyWhoMayListNothing_IsEmpty()
    {
        await site.AddRoleAsync("Watcher", "AccessAdminPanel", "AccessAdminDashboard");
        using var watcher = await site.SignInAsAsync("Watcher");

        Assert.Empty(Titles(await watcher.OpenAsync("/Admin/Contents/ContentItems?q=a")));
        Assert.NotEmpty(Titles(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?q=a")));
    }

    [Fact]
    public async Task Several_Ticked_AreWithdrawnPublishedAndDeletedTogether()
    {
        var ids = new[] { await CreateAsync("Пеночка"), await CreateAsync("Пеночка") };

        Assert.Equal("Опубликовано материалов: 2.", Told(await DecideAsync(site.Editor, "PublishNow", ids)));
        Assert.Equal(2, Titles(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?q=пеночка+статус:опубликовано")).Count);
        Assert.StartsWith("Снято с публикации материалов: 2.", Told(await DecideAsync(site.Editor, "Unpublish", ids)), StringComparison.Ordinal);
        var told = (await DecideAsync(site.Editor, "Remove", ids)).QuerySelectorAll("[role=status]").Select(notice => notice.TextContent.Trim()).ToList();
        Assert.Contains("Удалено материалов: 2.", told);
        Assert.Single(told, notice => notice.Contains("корзину", StringComparison.Ordinal));
        Assert.Empty(Titles(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?q=пеночка")));
    }

    [Fact]
    public async Task Several_NothingTickedOrNothingMeant_ChangesNothing()
    {
        Assert.StartsWith("Ни один материал не отмечен.", Told(await DecideAsync(site.Editor, "Remove")), StringComparison.Ordinal);

        var id = await CreateAsync("Камышовка");
        using var answer = await site.Editor.PostFormAsync("/Admin/Contents/ContentItems/Several", [(await site.Editor.OpenAsync("/admin")).Token(), ("itemIds", id)]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Single(Titles(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?q=камышовка+статус:черновик")));
    }

    [Fact]
    public async Task Several_DeletedMeanwhile_SaysSo()
    {
        var id = await CreateAsync("Коноплянка");

        Assert.Contains("Тем временем материалы удалил кто-то другой: 1.", (await DecideAsync(site.Editor, "PublishNow", id, "deleted")).QuerySelectorAll("[role=status]").Select(notice => notice.TextContent.Trim()));
    }

    [Fact]
    public async Task Decisions_AtTheSameMoment_MeetNoFault()
    {
        var id = await CreateAsync("Трясогузка");
        var token = (await site.Editor.OpenAsync("/admin")).Token();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => i % 2 == 0
            ? site.Editor.PostFormAsync($"/Admin/Contents/ContentItems/{id}/{(i % 4 == 0 ? "Publish" : "Unpublish")}", token)
            : site.Editor.PostFormAsync("/Admin/Contents/ContentItems/Several", token, ("bulkAction", i % 4 == 1 ? "PublishNow" : "Unpublish"), ("itemIds", id))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task Discard_OfADraftThatNothingIsBehind_LeavesItAndSaysSo()
    {
        var id = await CreateAsync("Вертишейка");

        using var answer = await site.Editor.PostFormAsync($"/Admin/Contents/ContentItems/{id}/DiscardDraft", (await site.Editor.OpenAsync("/admin")).Token());

        Assert.StartsWith("Посетители не видят ни одной версии материала «Вертишейка»", Told(SharedSite.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))), StringComparison.Ordinal);
        Assert.Single(Titles(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?q=вертишейка")));
    }

    [Theory]
    [InlineData("Moderator", "Remove", "Славка")]
    [InlineData("Translator", "PublishNow", "Завирушка")]
    [InlineData("Publisher", "Remove", "Овсянка")]
    public async Task Several_OfSomebodyWhoMayNot_AreLeftAndSaidSo(string role, string action, string title)
    {
        await site.AddRoleAsync("Publisher", "AccessAdminPanel", "AccessAdminDashboard", "PublishContent");
        var id = await CreateAsync(title);
        using var user = await site.SignInAsAsync(role);

        Assert.StartsWith("You may not do this with some of the items: 1.", Told(await DecideAsync(user, action, id)), StringComparison.Ordinal);
        Assert.Single(Titles(await site.Editor.OpenAsync($"/Admin/Contents/ContentItems?q={title}+статус:черновик")));
    }

    private static List<string> Titles(IDocument page) => [.. page.QuerySelectorAll("tbody th").Select(title => title.TextContent.Trim())];

    private static string Told(IDocument page) => page.QuerySelector("[role=status]")!.TextContent.Trim();

    private static async Task<IDocument> DecideAsync(HttpClient editor, string action, params string[] ids)
    {
        var page = await editor.OpenAsync("/admin");
        using var answer = await editor.PostFormAsync("/Admin/Contents/ContentItems/Several", [page.Token(), ("bulkAction", action), .. ids.Select(id => ("itemIds", id))]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<string> CreateAsync(string title)
    {
        var id = string.Empty;
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("NewsArticle");
            item.DisplayText = title;
            item.Alter<TitlePart>(part => part.Title = title);
            await contents.CreateAsync(item, VersionOptions.Draft);
            id = item.ContentItemId;
        });
        return id;
    }
}
