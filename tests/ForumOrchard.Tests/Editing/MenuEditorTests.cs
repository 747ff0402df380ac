using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Editing;

/// <summary>The menus of the site, as an editor changes them over HTTP: without script, each button saves its step in the draft.</summary>
public sealed class MenuEditorTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Form_OfAMenu_ShowsItsEntriesAsATreeInTheEditorsLanguage()
    {
        var menu = await OpenMenuAsync("Главное меню");

        Assert.Equal(["Главная", "О Форуме", "Программы"], menu.QuerySelectorAll("[data-tree] > ol > li > .tree-row a:first-child").Take(3).Select(link => link.TextContent));
        var about = Entry(menu, "О Форуме");
        Assert.Contains("Профиль", about.QuerySelectorAll(":scope > ol > li > .tree-row a:first-child").Select(link => link.TextContent));
        Assert.Equal("~/ru/about", about.QuerySelector(".hint")!.TextContent);
        Assert.Equal(
            ["Переместить «О Форуме» вверх", "Переместить «О Форуме» вниз", "Вложить «О Форуме» в предыдущий пункт", "Вынести «О Форуме» на уровень выше", "Добавить внутрь «О Форуме»"],
            about.QuerySelectorAll(":scope > .tree-row .tree-buttons .visually-hidden").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Entry_AddedAndChanged_IsSeenByVisitorsAtTheNextRequestAfterPublishing()
    {
        Assert.DoesNotContain("Сурки", await HeadAsync(), StringComparison.Ordinal);
        var add = await site.Editor.OpenAsync((await OpenMenuAsync("Главное меню")).QuerySelector("[data-tree] > a")!.GetAttribute("href")!);
        Assert.Equal("Добавить: Ссылка", add.QuerySelector("h1")!.TextContent);

        var menu = await site.Editor.SendAsync(Form(add), ("TitlePart.Title", "Сурки"), ("LinkMenuItemPart.Url", " ~/ru/news "));
        Assert.Contains("Черновик «Главное меню» сохранён", menu.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Сурки", await HeadAsync(), StringComparison.Ordinal);
        menu = await PublishAsync(menu);
        Assert.Contains("Сурки", await HeadAsync(), StringComparison.Ordinal);

        menu = await site.Editor.SendAsync(Form(await OpenEntryAsync(menu, "Сурки")), ("TitlePart.Title", "Сурки и сони"));
        await PublishAsync(menu);
        Assert.Equal("/ru/news", SharedSite.Parse(await HeadAsync()).QuerySelectorAll("a").Single(link => link.TextContent.Trim() == "Сурки и сони").GetAttribute("href"));

        menu = await site.Editor.SendAsync((await OpenEntryAsync(menu, "Сурки и сони")).QuerySelector("details form")!);
        await PublishAsync(menu);
        Assert.DoesNotContain("Сурки", await HeadAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ru/news")]
    [InlineData("~/ru/two words")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,1")]
    public async Task Entry_WithAnAddressThatLeadsNowhere_IsRefusedAndKeepsWhatWasTyped(string address)
    {
        var add = await OpenNewEntryAsync("О Форуме");

        var refused = await site.Editor.SendAsync(Form(add), ("TitlePart.Title", "Куда?"), ("LinkMenuItemPart.Url", address));

        Assert.Contains("Напишите, куда ведёт пункт", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Куда?", address), (refused.ValueOf("TitlePart.Title"), refused.ValueOf("LinkMenuItemPart.Url")));
        Assert.DoesNotContain("Куда?", (await OpenMenuAsync("О Форуме")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_WithoutATitle_IsRefusedAndKeepsWhatWasTyped()
    {
        var refused = await site.Editor.SendAsync(Form(await OpenNewEntryAsync("О Форуме")), ("TitlePart.Title", ""), ("LinkMenuItemPart.Url", "~/ru/untitled"));

        Assert.Equal("~/ru/untitled", refused.ValueOf("LinkMenuItemPart.Url"));
        Assert.NotEmpty(refused.QuerySelector("[data-valmsg-for='TitlePart.Title']")!.TextContent);
        Assert.DoesNotContain("~/ru/untitled", (await OpenMenuAsync("О Форуме")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ru/news")]
    [InlineData("https://example.org/путь?a=b")]
    [InlineData("tel:+996312000000")]
    [InlineData("mailto:someone@example.org")]
    public async Task Entry_WithAnAddressThatLeadsSomewhere_IsAccepted(string address) => Assert.NotNull(Entry(
        await site.Editor.SendAsync(Form(await OpenNewEntryAsync("О Форуме")), ("TitlePart.Title", address), ("LinkMenuItemPart.Url", address)), address));

    [Fact]
    public async Task Entry_ForAPageOfTheSite_FollowsItsAddress()
    {
        var add = await OpenNewEntryAsync("Главное меню");
        add = await site.Editor.OpenAsync(add.QuerySelectorAll(".choices a").Single(link => link.TextContent == "Страница сайта").GetAttribute("href")!);

        await PublishAsync(await site.Editor.SendAsync(Form(add), ("TitlePart.Title", "По ссылке"), ("ContentMenuItemPart.SelectedContentItem.Search", "профиль")));

        Assert.Equal("/ru/about/profile", SharedSite.Parse(await HeadAsync()).QuerySelectorAll("a").Single(one => one.TextContent.Trim() == "По ссылке").GetAttribute("href"));
    }

    [Fact]
    public async Task Menu_Created_HasAnAliasThatNoOtherHasAndThenEntries()
    {
        var create = await site.Editor.OpenAsync("/Admin/Contents/ContentTypes/Menu/Create");
        Assert.Contains("Пункты можно добавить, когда черновик сохранён.", create.Body!.TextContent, StringComparison.Ordinal);

        var refused = await site.Editor.WriteAsync(create, publish: true, ("TitlePart.Title", "Башкы меню"), ("AliasPart.Alias", "MAIN-menu-ru"));
        Assert.Equal("Этот псевдоним уже есть у другого материала.", refused.QuerySelector("[data-valmsg-for='AliasPart.Alias']")!.TextContent);
        var menu = await site.Editor.WriteAsync(refused, publish: true, ("AliasPart.Alias", "main-menu-ky"));

        Assert.NotNull(menu.QuerySelector("[data-tree] > a"));
        Assert.Equal("main-menu-ky", (await OpenMenuAsync("Башкы меню")).ValueOf("AliasPart.Alias"));
    }

    [Fact]
    public async Task Move_ByButtons_ChangesTheDraftStepByStep()
    {
        var menu = await OpenMenuAsync("Main menu");
        var before = Order(menu);
        Assert.StartsWith("Home About(Profile Members", before, StringComparison.Ordinal);

        menu = await PressAsync(menu, "About", "up");
        Assert.StartsWith("About(Profile Members", Order(menu), StringComparison.Ordinal);
        menu = await PressAsync(menu, "Home", "in");
        Assert.Matches(@"^About\(Profile .* Home\) Programs\(", Order(menu));
        menu = await PressAsync(menu, "Members", "down");
        menu = await PressAsync(menu, "Profile", "out");
        Assert.Matches(@"^About\(Strategic.* Members .* Home\) Profile Programs\(", Order(menu));
        Assert.Contains("/en\">Home", await HeadAsync("en"), StringComparison.Ordinal);

        // An end is an end; the draft can be taken back.
        Assert.True(Button(menu, "About", "up").HasAttribute("disabled"));
        await site.Editor.SendAsync(menu.QuerySelectorAll("main form").Single(form => form.GetAttribute("action")!.EndsWith("/DiscardDraft", StringComparison.Ordinal)));
        Assert.Equal(before, Order(await OpenMenuAsync("Main menu")));
    }

    [Fact]
    public async Task Post_OfANewOrder_IsSavedWholeOrNotAtAll()
    {
        var menu = await OpenMenuAsync("Programs");
        var ids = menu.QuerySelectorAll("[data-item]").Select(entry => entry.GetAttribute("data-item")!).ToList();
        var before = Order(menu);

        foreach (var wrong in new[] { "[]", "no JSON", "[null]", $$"""[{"id":"{{ids[0]}}"}]""", Json([.. ids, ids[0]]), Json([.. ids[1..], "nothing"]) })
        {
            var refused = await site.Editor.WriteAsync(await OpenMenuAsync("Programs"), publish: true, ("MenuPart.Hierarchy", wrong));
            Assert.Contains("пункты изменились", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
            Assert.Equal((before, string.Empty), (Order(refused), refused.ValueOf("MenuPart.Hierarchy") ?? string.Empty));
        }

        ids.Reverse();
        await site.Editor.WriteAsync(await OpenMenuAsync("Programs"), publish: true, ("MenuPart.Hierarchy", Json(ids)));
        Assert.Equal(ids, (await OpenMenuAsync("Programs")).QuerySelectorAll("[data-item]").Select(entry => entry.GetAttribute("data-item")));
    }

    [Fact]
    public async Task Post_AfterAColleagueAddedAnEntry_IsRefusedAndKeepsTheirs()
    {
        var mine = await OpenMenuAsync("Программы");
        await site.Editor.SendAsync(Form(await OpenNewEntryAsync("Программы")), ("TitlePart.Title", "Пункт коллеги"), ("LinkMenuItemPart.Url", "~/ru"));

        var refused = await site.Editor.WriteAsync(mine, publish: true);

        Assert.Contains("admin", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(Entry(await OpenMenuAsync("Программы"), "Пункт коллеги"));
    }

    [Fact]
    public async Task Versions_OfAMenu_NameTheEntriesAndNothingElse()
    {
        var menu = await site.Editor.SendAsync(Form(await OpenEntryAsync(await OpenMenuAsync("Программы"), "Сквозные инициативы")), ("TitlePart.Title", "Сквозные темы"));
        menu = await PublishAsync(menu);
        var versions = await site.Editor.OpenAsync(menu.QuerySelectorAll("main a").Single(link => link.TextContent == "Версии").GetAttribute("href")!);

        // The first of all: a draft that the new version came from is the same.
        var compared = await site.Editor.OpenAsync(versions.QuerySelectorAll("tbody a")[^1].GetAttribute("href")!);

        var changed = Assert.Single(compared.QuerySelectorAll("section"));
        Assert.Equal("Пункты меню", changed.QuerySelector("h3")!.TextContent);
        Assert.Contains(changed.QuerySelectorAll("del"), mark => mark.TextContent.Contains("инициативы", StringComparison.Ordinal));
        Assert.Contains(changed.QuerySelectorAll("ins"), mark => mark.TextContent.Contains("темы", StringComparison.Ordinal));
        Assert.DoesNotContain("LinkMenuItem", changed.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Screens_OfAMenu_AreForWhoMayManageMenus()
    {
        var menu = await OpenMenuAsync("Главное меню");
        var edit = Entry(menu, "О Форуме").QuerySelector("a")!.GetAttribute("href")!;
        var create = menu.QuerySelector("[data-tree] > a")!.GetAttribute("href")!;
        using var moderator = await site.SignInAsAsync("Moderator");
        using var editor = await site.SignInAsAsync("Editor");

        foreach (var address in new[] { edit, create })
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(editor, address));
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(moderator, address));
            Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(site.Client, address));
            using var post = await editor.PostFormAsync(address, ("TitlePart.Title", "Без токена"));
            Assert.Equal(HttpStatusCode.BadRequest, post.StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(editor, edit[..^1] + "0"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(editor, create.Replace("LinkMenuItem", "NewsArticle", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(editor, create + "&menuItemId=nothing"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(editor, "/Admin/Menu/Create/LinkMenuItem?menuContentItemId=9aqsmmzkw0mkm81s2cz9sz1gvf"));
        Assert.Contains((await editor.OpenAsync("/admin")).QuerySelectorAll(".places a"), link => link.TextContent == "Menus");
        Assert.DoesNotContain((await moderator.OpenAsync("/admin")).QuerySelectorAll(".places a"), link => link.TextContent == "Menus");
    }

    [Fact]
    public async Task Entries_AddedAtTheSameMoment_AreStoredOrKeptInTheForm()
    {
        var form = Form(await OpenNewEntryAsync("О Форуме"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => site.Editor.SendAsync(form, ("TitlePart.Title", $"Пищуха {i}"), ("LinkMenuItemPart.Url", "~/ru/news"))));

        var kept = answers.Where(page => page.QuerySelector("[name='LinkMenuItemPart.Url']") is not null).ToList();
        Assert.All(kept, page => Assert.StartsWith("Пищуха", page.ValueOf("TitlePart.Title"), StringComparison.Ordinal));
        Assert.All(kept, page => Assert.Contains("поэтому ничего не сохранено", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
        Assert.Equal(6 - kept.Count, (await OpenMenuAsync("О Форуме")).QuerySelectorAll(".tree-name a").Count(name => name.TextContent.StartsWith("Пищуха", StringComparison.Ordinal)));
    }

    private static string Json(IEnumerable<string> ids) => $"[{string.Join(',', ids.Select(id => $$"""{"id":"{{id}}","items":[]}"""))}]";

    private static IElement Form(IDocument page) => page.QuerySelector("form.content-form")!;

    private static IElement Entry(IDocument menu, string title) => menu.QuerySelectorAll("[data-item]").Single(entry => entry.QuerySelector(".tree-name a")!.TextContent == title);

    private static IElement Button(IDocument menu, string title, string step) => Entry(menu, title).QuerySelector($"[data-step='{step}']")!;

    /// <summary>"Home About(Profile Members)".</summary>
    private static string Order(IDocument menu) => Order(menu.QuerySelector("[data-tree] > ol"));

    private static string Order(IElement? list) => string.Join(' ', (list?.Children ?? Enumerable.Empty<IElement>()).Select(entry =>
        entry.QuerySelector(".tree-name a")!.TextContent + (entry.QuerySelector(":scope > ol") is { } below ? $"({Order(below)})" : string.Empty)));

    private Task<IDocument> PressAsync(IDocument menu, string title, string step) => site.Editor.PressAsync(Button(menu, title, step));

    private Task<IDocument> PublishAsync(IDocument menu) => site.Editor.WriteAsync(menu, publish: true);

    private async Task<IDocument> OpenMenuAsync(string title) => await site.Editor.OpenAsync(
        (await site.Editor.OpenAsync("/Admin/Contents/ContentItems?type=Menu")).QuerySelectorAll("tbody th a").Single(link => link.TextContent == title).GetAttribute("href")!);

    private Task<IDocument> OpenEntryAsync(IDocument menu, string title) => site.Editor.OpenAsync(Entry(menu, title).QuerySelector("a")!.GetAttribute("href")!);

    private async Task<IDocument> OpenNewEntryAsync(string menu) => await site.Editor.OpenAsync((await OpenMenuAsync(menu)).QuerySelector("[data-tree] > a")!.GetAttribute("href")!);

    /// <summary>The menu on a page that visitors see.</summary>
    private async Task<string> HeadAsync(string culture = "ru") =>
        SharedSite.Parse(await site.Client.GetStringAsync(new Uri($"/{culture}/news", UriKind.Relative), Cancellation)).QuerySelector(".menu")!.OuterHtml;

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }
}
