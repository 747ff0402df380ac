using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Editing.Deleted;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Tests.Editing;

/// <summary>What was deleted comes back, or goes for good.</summary>
public sealed class BinTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Bin = "/Admin/Bin";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Deleted_Item_IsInTheBinWithWhoAndWhen()
    {
        var edit = await WriteAsync("Чибис", publish: true);

        var list = await DeleteAsync(edit);

        var told = list.QuerySelectorAll("[role=status] a").Single();
        Assert.Equal(Bin, told.GetAttribute("href"));
        Assert.Contains("удал", list.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var entry = Entry(await site.Editor.OpenAsync(Bin), "Чибис");
        Assert.Contains("Новость · русский", entry.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"Удалено \d\d\.\d\d\.\d{4} \d\d?:\d\d · admin", entry.TextContent);
    }

    [Fact]
    public async Task Restored_Item_IsADraftWithItsAddressAndItsNewestText()
    {
        var edit = await WriteAsync("Сизоворонка", publish: true);
        var address = new Uri("/" + edit.ValueOf("AutoroutePart.Path"), UriKind.Relative);
        edit = await site.Editor.WriteAsync(edit, publish: false, ("HtmlBodyPart.Html", "<p>Новейший текст.</p>"));
        await DeleteAsync(edit);

        var restored = await RestoreAsync("Сизоворонка");

        Assert.Contains("«Сизоворонка» снова здесь как черновик", restored.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(address.ToString()[1..], restored.ValueOf("AutoroutePart.Path"));
        Assert.Contains("Новейший текст", restored.ValueOf("HtmlBodyPart.Html"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(address));
        await site.Editor.WriteAsync(restored, publish: true);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address));
        Assert.Empty(Entries(await site.Editor.OpenAsync(Bin), "Сизоворонка"));
    }

    [Fact]
    public async Task Restored_WhenItsAddressIsTaken_GetsANewOneAndSaysSo()
    {
        var edit = await WriteAsync("Варакушка", publish: true);
        var address = edit.ValueOf("AutoroutePart.Path")!;
        await DeleteAsync(edit);
        await WriteAsync("Варакушка вторая", publish: true, ("AutoroutePart.Path", address));

        var restored = await RestoreAsync("Варакушка");

        var given = restored.ValueOf("AutoroutePart.Path")!;
        Assert.NotEqual(address, given);
        Assert.Contains(restored.QuerySelectorAll("[role=status]"), notice => notice.TextContent.Contains(address, StringComparison.Ordinal) && notice.TextContent.Contains(given, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Restored_WhenItsTranslationHasASuccessor_StandsAlone()
    {
        var original = await WriteAsync("Свиристель", publish: true);
        var translate = original.QuerySelectorAll("a").Single(link => link.TextContent == "Перевести: English").GetAttribute("href")!;
        var first = await site.Editor.SendAsync((await site.Editor.OpenAsync(translate)).QuerySelector("main form[method=post]")!);
        await DeleteAsync(await site.Editor.WriteAsync(first, publish: false, ("TitlePart.Title", "Waxwing")));
        await site.Editor.SendAsync((await site.Editor.OpenAsync(translate)).QuerySelector("main form[method=post]")!);

        var restored = await RestoreAsync("Waxwing");

        Assert.DoesNotContain(restored.QuerySelectorAll("a"), link => link.TextContent == "К версии: русский");
    }

    [Fact]
    public async Task Bin_ListsNoItemWithALatestVersionAndNoComment()
    {
        var edit = await WriteAsync("Щурка", publish: true);
        edit = await site.Editor.WriteAsync(edit, publish: true, ("TitlePart.Title", "Щурка золотистая"));
        edit = await site.Editor.WriteAsync(edit, publish: false, ("TitlePart.Title", "Щурка зелёная"));
        await site.Editor.SendAsync(FormOf(edit, "DiscardDraft"));
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var comment = await contents.NewAsync("Comment");
            comment.DisplayText = "Щурка в комментарии";
            await contents.CreateAsync(comment, VersionOptions.Draft);
            await contents.RemoveAsync(comment);
        });

        Assert.Empty(Entries(await site.Editor.OpenAsync(Bin), "Щурка"));
    }

    [Fact]
    public async Task Restored_Twice_SaysThatSomebodyWasFaster()
    {
        await DeleteAsync(await WriteAsync("Неясыть", publish: false));
        var form = Entry(await site.Editor.OpenAsync(Bin), "Неясыть").QuerySelector("form")!;
        await site.Editor.SendAsync(form);

        var second = await site.Editor.SendAsync(form);

        Assert.Contains("в корзине уже нет", second.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bin_WithManyItems_HasPagesThatKeepTheWords()
    {
        await site.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            for (var number = 0; number <= BinList.PageSize; number++)
            {
                await session.SaveAsync(new BinEntry { ContentItemId = $"many{number}", ContentType = "NewsArticle", Title = $"Стриж {number}" });
            }
        });

        var first = await FindAsync("стриж");
        var second = await site.Editor.OpenAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal((BinList.PageSize, 1), (Entries(first, "Стриж").Count(), Entries(second, "Стриж").Count()));
        Assert.Equal("Страница 2 из 2", second.QuerySelector(".pager [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task Bin_Searched_FindsWordsOfTheTitleInAnyCase()
    {
        await DeleteAsync(await WriteAsync("Пеночка Зарничка", publish: false));
        await DeleteAsync(await WriteAsync("Пеночка теньковка", publish: false));

        var found = await FindAsync("зарничка ПЕНОЧКА");

        Assert.Equal(["Пеночка Зарничка"], found.QuerySelectorAll("li.list-group-item strong").Select(title => title.TextContent));
    }

    [Fact]
    public async Task Deleted_BeforeTheBinKeptRecord_IsListedWithoutAName()
    {
        await DeleteAsync(await WriteAsync("Коростель", publish: true));
        var living = await site.Editor.WriteAsync(await WriteAsync("Погоныш", publish: true), publish: true, ("TitlePart.Title", "Погоныш-крошка"));
        await site.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            foreach (var entry in await session.Query<BinEntry, BinIndex>(index => index.Title == "коростель").ListAsync())
            {
                session.Delete(entry);
            }
        });

        await site.InScopeAsync(services => services.GetRequiredService<BinRecord>().AddEarlierAsync());

        var id = living.QuerySelector("form.content-form")!.GetAttribute("action")!.Split('/')[^2];
        await site.InScopeAsync(async services => Assert.Null(await services.GetRequiredService<BinRecord>().FindAsync(id)));
        Assert.Contains("до того, как корзина начала записывать", Entry(await FindAsync("Коростель"), "Коростель").TextContent, StringComparison.Ordinal);
        Assert.Equal("Коростель", (await RestoreAsync("Коростель")).ValueOf("TitlePart.Title"));
    }

    [Fact]
    public async Task DeletedForGood_Item_LeavesNoVersionBehind()
    {
        var edit = await WriteAsync("Зимородок", publish: true);
        await DeleteAsync(await site.Editor.WriteAsync(edit, publish: false, ("HtmlBodyPart.Html", "<p>Ещё.</p>")));
        var entry = Entry(await site.Editor.OpenAsync(Bin), "Зимородок");
        var id = entry.QuerySelector("form")!.GetAttribute("action")!.Split('/')[^2];

        await site.Editor.SendAsync(entry.QuerySelector("details form")!);

        Assert.Empty(Entries(await site.Editor.OpenAsync(Bin), "Зимородок"));
        await site.InScopeAsync(async services => Assert.Empty(await services.GetRequiredService<IContentManager>().GetAllVersionsAsync(id)));
    }

    [Fact]
    public async Task Emptied_Bin_KeepsWhatCameAfterTheQuestion()
    {
        var earlier = await WriteAsync("Оляпка", publish: true);
        var later = await WriteAsync("Камышовка", publish: true);
        await DeleteAsync(earlier);
        var question = await site.Editor.OpenAsync(Bin + "/Empty");
        Assert.NotEmpty(Entries(await site.Editor.OpenAsync(Bin), "Оляпка"));
        await DeleteAsync(later);

        var emptied = await site.Editor.SendAsync(question.QuerySelector("main form")!);

        Assert.Equal(["Камышовка"], emptied.QuerySelectorAll("li.list-group-item strong").Select(title => title.TextContent));
    }

    [Fact]
    public async Task Bin_OfAnAuthor_HasTheirOwnOnlyAndDeletesNothingForGood()
    {
        await site.AddRoleAsync("Writer", "AccessAdminPanel", "AccessAdminDashboard", "EditOwnContent", "DeleteOwnContent");
        using var author = await site.SignInAsAsync("Writer");
        await DeleteAsync(await WriteAsync("Дербник", publish: false));
        await DeleteAsync(await author.WriteAsync(await author.OpenAsync(Writing.NewArticle), publish: false, ("TitlePart.Title", "Своя галка")), author);
        var id = Entry(await site.Editor.OpenAsync(Bin), "Дербник").QuerySelector("form")!.GetAttribute("action")!.Split('/')[^2];

        var bin = await author.OpenAsync(Bin);

        Assert.Equal(["Своя галка"], bin.QuerySelectorAll("li.list-group-item strong").Select(title => title.TextContent));
        Assert.Null(bin.QuerySelector(".btn-danger"));
        var token = ("__RequestVerificationToken", bin.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!);
        foreach (var action in new[] { $"{Bin}/{id}/Restore", $"{Bin}/{id}/Delete", $"{Bin}/Empty" })
        {
            using var refused = await author.PostFormAsync(action, token, ("until", "9999999999999999"));
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            using var forged = await site.Editor.PostFormAsync(action);
            Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        }

        Assert.NotEmpty(Entries(await site.Editor.OpenAsync(Bin), "Дербник"));
    }

    [Fact]
    public async Task Item_ThatAnImportBroughtBack_IsNeitherListedNorRestoredNorDeletedForGood()
    {
        await DeleteAsync(await WriteAsync("Синехвостка", publish: false));
        var entry = Entry(await FindAsync("Синехвостка"), "Синехвостка");
        var id = entry.QuerySelector("form")!.GetAttribute("action")!.Split('/')[^2];

        // An import stores versions and does not ask the bin.
        await site.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var version = (await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id).FirstOrDefaultAsync())!;
            version.Latest = true;
            await session.SaveAsync(version);
        });

        Assert.Empty(Entries(await FindAsync("Синехвостка"), "Синехвостка"));
        Assert.Contains("в корзине уже нет", (await site.Editor.SendAsync(entry.QuerySelector("form")!)).QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        await site.Editor.SendAsync(entry.QuerySelector("details form")!);
        await site.InScopeAsync(async services => Assert.NotNull(await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest)));
    }

    [Theory]
    [InlineData("Moderator")]
    [InlineData(null)]
    public async Task Bin_ForWhoMayEditNothing_IsClosed(string? role)
    {
        using var user = role is null ? site.NewVisitor() : await site.SignInAsAsync(role);

        using var answer = await user.GetAsync(new Uri(Bin, UriKind.Relative), Cancellation);

        Assert.True(role is null ? answer.RequestMessage!.RequestUri!.AbsolutePath.Equals("/login", StringComparison.OrdinalIgnoreCase) : answer.StatusCode == HttpStatusCode.Forbidden);
    }

    private static IElement FormOf(IDocument edit, string action) => edit.QuerySelectorAll("main form").Single(form => form.GetAttribute("action")!.EndsWith("/" + action, StringComparison.Ordinal));

    private static IEnumerable<IElement> Entries(IDocument bin, string title) =>
        bin.QuerySelectorAll("li.list-group-item").Where(entry => entry.QuerySelector("strong")!.TextContent.StartsWith(title, StringComparison.Ordinal));

    private static IElement Entry(IDocument bin, string title) => Entries(bin, title).Single();

    private async Task<IDocument> WriteAsync(string title, bool publish, params (string Name, string Value)[] fields) =>
        await site.Editor.WriteAsync(await site.Editor.OpenAsync(Writing.NewArticle), publish, [("TitlePart.Title", title), ("HtmlBodyPart.Html", "<p>Птица.</p>"), .. fields]);

    private Task<IDocument> DeleteAsync(IDocument edit, HttpClient? editor = null) => (editor ?? site.Editor).SendAsync(FormOf(edit, "Remove"));

    private async Task<IDocument> RestoreAsync(string title) => await site.Editor.SendAsync(Entry(await FindAsync(title), title).QuerySelector("form")!);

    private Task<IDocument> FindAsync(string title) => site.Editor.OpenAsync(Bin + "?q=" + Uri.EscapeDataString(title));

    private async Task<HttpStatusCode> StatusAsync(Uri address)
    {
        using var answer = await site.Client.GetAsync(address, Cancellation);
        return answer.StatusCode;
    }
}
