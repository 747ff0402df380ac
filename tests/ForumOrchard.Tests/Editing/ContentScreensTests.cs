using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using ForumOrchard.Hosting.Security;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Editing;

/// <summary>The admin's forms for content, as an editor uses them over HTTP.</summary>
public sealed class ContentScreensTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string New = "/Admin/Contents/ContentTypes/NewsArticle/Create";

    [Fact]
    public async Task Post_WithoutATitle_SaysWhatToDoAndNothingElse() =>
        Assert.Equal(["Напишите название."], (await site.Editor.SendAsync(Form(await site.Editor.OpenAsync(New)), ("submit.Publish", "submit.Publish"))).QuerySelectorAll(".alert-danger li").Select(line => line.TextContent.Trim()));

    [Fact]
    public async Task Create_ADraft_IsSeenByVisitorsOnlyWhenPublished()
    {
        var editor = site.Editor;
        var form = Form(await editor.OpenAsync(New));
        Assert.Equal("Новый материал: Новость", form.Owner!.QuerySelector("h1")!.TextContent);

        var list = await editor.SendAsync(form, ("TitlePart.Title", "Сурок проснулся"), ("NewsArticlePart.Date.LocalDateTime", "2026-11-20T10:00"), ("HtmlBodyPart.Html", "<p>Он <strong>спал</strong> зиму.</p>"), ("submit.Save", "submit.Save"));
        Assert.Contains("Черновик «Сурок проснулся» сохранён", list.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var edit = await editor.OpenAsync(EditAddress(list, "Сурок проснулся"));
        var address = "/" + edit.QuerySelector("[name='AutoroutePart.Path']")!.GetAttribute("value");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(address));

        var published = await editor.SendAsync(Form(edit), ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Contains("Материал «Сурок проснулся» опубликован", published.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var page = SharedSite.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));
        Assert.Equal("спал", page.QuerySelector(".prose strong")!.TextContent);
    }

    [Fact]
    public async Task Edit_WithAFault_IsRefusedInTheEditorsLanguageAndKeepsWhatWasTyped()
    {
        var editor = site.Editor;
        var edit = await CreateAsync(editor, "Ласточка");

        var refused = await editor.SendAsync(Form(edit), ("TitlePart.Title", "Ласточка улетела"), ("AutoroutePart.Path", "ru/two words"), ("submit.Publish", "submit.Publish"));

        Assert.Contains("В адресе нет пробелов", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Ласточка улетела", "ru/two words"), (Value(refused, "TitlePart.Title"), Value(refused, "AutoroutePart.Path")));
        Assert.DoesNotContain("Ласточка улетела", (await editor.OpenAsync("/Admin/Contents/ContentItems")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_AfterAColleagueSaved_IsRefusedAndSaysWho()
    {
        var editor = site.Editor;
        var (mine, colleagues) = (await CreateAsync(editor, "Пищуха"), await editor.OpenAsync(EditAddress(await editor.OpenAsync("/Admin/Contents/ContentItems"), "Пищуха")));
        await editor.SendAsync(Form(colleagues), ("TitlePart.Title", "Пищуха поёт"), ("submit.Save", "submit.Save"));

        var refused = await editor.SendAsync(Form(mine), ("TitlePart.Title", "Пищуха молчит"), ("submit.Save", "submit.Save"));

        Assert.Contains("admin", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Пищуха поёт", (await editor.OpenAsync("/Admin/Contents/ContentItems")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task States_OfAPublishedItem_FollowTheButtons()
    {
        var editor = site.Editor;
        var edit = await editor.SendAsync(Form(await CreateAsync(editor, "Архар")), ("submit.Publish", "submit.PublishAndContinue"));
        var address = "/" + Value(edit, "AutoroutePart.Path");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address));

        edit = await editor.SendAsync(Form(edit), ("HtmlBodyPart.Html", "<p>Изменено.</p>"), ("submit.Save", "submit.SaveAndContinue"));
        await editor.SendAsync(Form(edit, "DiscardDraft"));
        edit = await editor.OpenAsync(EditAddress(await editor.OpenAsync("/Admin/Contents/ContentItems"), "Архар"));
        Assert.DoesNotContain("Изменено", edit.Body!.TextContent, StringComparison.Ordinal);

        await editor.SendAsync(Form(edit, "Unpublish"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(address));

        await editor.SendAsync(Form(edit, "Remove"));
        Assert.DoesNotContain((await editor.OpenAsync("/Admin/Contents/ContentItems")).QuerySelectorAll("tbody th"), row => row.TextContent.Trim() == "Архар");
    }

    [Fact]
    public async Task Edit_OfAPublishedItemRefused_LeavesItWithoutADraft()
    {
        var editor = site.Editor;
        var edit = await editor.SendAsync(Form(await CreateAsync(editor, "Улар")), ("submit.Publish", "submit.PublishAndContinue"));

        var refused = await editor.SendAsync(Form(edit), ("AutoroutePart.Path", "ru/two words"), ("submit.Save", "submit.Save"));

        Assert.Equal("Новость · Опубликовано", refused.QuerySelector(".kicker")!.TextContent);
        Assert.Equal("Опубликовано", await StateAsync("Улар"));
        using var discarded = await editor.PostFormAsync(Form(refused, "Unpublish").GetAttribute("action")!.Replace("Unpublish", "DiscardDraft", StringComparison.Ordinal), refused.Token());
        Assert.Equal(HttpStatusCode.OK, discarded.StatusCode);
    }

    [Fact]
    public async Task Edit_ByWhoMayNot_IsRefusedAndLeavesNoDraft()
    {
        var edit = await site.Editor.SendAsync(Form(await CreateAsync(site.Editor, "Манул")), ("submit.Publish", "submit.PublishAndContinue"));
        using var moderator = await site.SignInAsAsync("Moderator");

        foreach (var action in new[] { "Edit", "Publish", "Unpublish", "DiscardDraft", "Remove" })
        {
            var address = Form(edit).GetAttribute("action")!;
            using var answer = await moderator.PostFormAsync(
                address[..(address.LastIndexOf('/') + 1)] + action, (await moderator.OpenAsync("/admin")).Token(), ("TitlePart.Title", "Чужой"), ("submit.Save", "submit.Save"));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.Equal("Опубликовано", await StateAsync("Манул"));
    }

    [Theory]
    [InlineData("Taxonomy", "Темы / Topics", "TaxonomyPart")]
    [InlineData("Menu", "Главное меню", "MenuItemsListPart")]
    public async Task Edit_OfATreeThatNobodyMoved_KeepsIt(string type, string title, string part)
    {
        var edit = await site.Editor.OpenAsync(EditAddress(await site.Editor.OpenAsync("/Admin/Contents/ContentItems?type=" + type), title));
        var id = Form(edit).GetAttribute("action")!.Split('/')[^2];
        var before = await PartAsync(id, part);
        Assert.True(before.Length > 200);

        await site.Editor.SendAsync(Form(edit), ("submit.Publish", "submit.Publish"));

        Assert.Equal(before, await PartAsync(id, part));
    }

    [Fact]
    public async Task Translation_OfAnItem_IsADraftInTheOtherLanguage()
    {
        var editor = site.Editor;
        var edit = await CreateAsync(editor, "Беркут");
        var ask = await editor.OpenAsync(edit.QuerySelectorAll("a").Single(link => link.TextContent == "Перевести: English").GetAttribute("href")!);

        var translation = await editor.SendAsync(ask.QuerySelector("main form[method=post]")!);

        Assert.Contains("Создан черновик", translation.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Язык: English", translation.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(translation.QuerySelectorAll("a").Single(link => link.TextContent == "К версии: русский"));
    }

    [Theory]
    [InlineData("Moderator", HttpStatusCode.Forbidden)]
    [InlineData("Editor", HttpStatusCode.OK)]
    public async Task Create_ByARole_IsAllowedOnlyToThoseWhoMayEdit(string role, HttpStatusCode expected)
    {
        using var user = await site.SignInAsAsync(role);
        using var answer = await user.GetAsync(new Uri(New, UriKind.Relative), Cancellation);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData(New)]
    [InlineData("/Admin/Contents/ContentItems/nothing/Edit")]
    [InlineData("/Admin/ContentLocalization?contentItemId=nothing&targetCulture=en")]
    public async Task Screens_ForVisitors_AskToSignIn(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/login", answer.Headers.Location!.PathAndQuery, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/Admin/Contents/ContentTypes/Nothing/Create")]
    [InlineData("/Admin/Contents/ContentTypes/Comment/Create")]
    [InlineData("/Admin/Contents/ContentItems/nothing/Edit")]
    [InlineData("/Admin/ContentLocalization?contentItemId=nothing&targetCulture=en")]
    public async Task Screens_OfWhatDoesNotExist_AreNotFound(string address)
    {
        var editor = site.Editor;
        using var answer = await editor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData(New)]
    [InlineData("/Admin/Contents/ContentItems/nothing/Edit")]
    [InlineData("/Admin/Contents/ContentItems/nothing/Remove")]
    public async Task Post_WithoutAToken_IsRefused(string address)
    {
        var editor = site.Editor;
        using var answer = await editor.PostFormAsync(address, ("TitlePart.Title", "Без токена"), ("submit.Publish", "submit.Publish"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static IElement Form(IDocument page, string action = "") => action.Length == 0
        ? page.QuerySelector("form.content-form")!
        : page.QuerySelectorAll("main form").Single(form => form.GetAttribute("action")!.EndsWith("/" + action, StringComparison.Ordinal));

    private static string? Value(IDocument page, string name) => page.QuerySelector($"[name='{name}']")!.GetAttribute("value");

    private static string EditAddress(IDocument list, string title) => list.QuerySelectorAll("tbody th a").First(link => link.TextContent.Trim() == title).GetAttribute("href")!;

    private static async Task<IDocument> CreateAsync(HttpClient editor, string title)
    {
        var page = await editor.SendAsync(Form(await editor.OpenAsync(New)), ("TitlePart.Title", title), ("NewsArticlePart.Date.LocalDateTime", "2026-11-20T10:00"), ("submit.Save", "submit.SaveAndContinue"));
        Assert.Equal(string.Empty, page.QuerySelector(".alert-danger li")?.TextContent ?? string.Empty);
        return page;
    }

    /// <summary>What the list says of an item.</summary>
    private async Task<string> StateAsync(string title) =>
        (await site.Editor.OpenAsync("/Admin/Contents/ContentItems")).QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == title).QuerySelector("td:nth-of-type(3)")!.TextContent.Split(':')[0].Trim();

    private async Task<string> PartAsync(string id, string part)
    {
        var json = string.Empty;
        await site.InScopeAsync(async services => json = ((JsonObject)(await services.GetRequiredService<IContentManager>().GetAsync(id))!.Content)[part]!.ToJsonString());
        return json;
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    /// <summary>A site whose administrator is signed in, in Russian: signing in is limited.</summary>
    public sealed class EditedSite : ForumSite, IAsyncLifetime
    {
        public EditedSite()
        {
            ChangeServices = services => services.AddSingleton<IAuthorizationHandler>(Meanwhile);
            Settings[SignInLimit.Setting] = "1000";
        }

        public Meanwhile Meanwhile { get; } = new();

        public HttpClient Editor { get; private set; } = new();

        public new async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Editor = await this.SignInAsync("ru");
        }

        public new async ValueTask DisposeAsync()
        {
            Editor.Dispose();
            await base.DisposeAsync();
        }
    }
}
