using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Editing.Preview;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Media;
using YesSql;

namespace ForumOrchard.Tests.Editing;

/// <summary>The page of an item before it is saved, and drafts for people without an account.</summary>
public sealed class PreviewTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Preview_OfAPublishedItem_ShowsWhatIsTypedInTheThemeAndVisitorsSeeTheOld()
    {
        var edit = await WriteAsync("Кеклик", "<p>Стоит на камне.</p>", publish: true);
        var (form, before) = (edit.QuerySelector("form.content-form")!.GetAttribute("action")!, await StateAsync());

        var frame = await PreviewAsync(edit, ("TitlePart.Title", "Кеклик поёт"), ("HtmlBodyPart.Html", "<p>Сидит на ветке.</p>"));
        var page = await site.Editor.OpenAsync(AddressOf(frame));

        Assert.Equal("Предпросмотр: Кеклик поёт", frame.QuerySelector("h1")!.TextContent);
        Assert.Equal(("Кеклик поёт", "ru"), (page.QuerySelector("main h1")!.TextContent.Trim(), page.DocumentElement.GetAttribute("lang")));
        Assert.Contains("Сидит на ветке", page.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Это предпросмотр", page.QuerySelector("main [role=note]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Новости", page.QuerySelector(".crumbs")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Стоит на камне", await site.Client.GetStringAsync(new Uri("/" + edit.ValueOf("AutoroutePart.Path"), UriKind.Relative), Cancellation), StringComparison.Ordinal);
        Assert.Equal("Кеклик", (await site.Editor.OpenAsync(form)).ValueOf("TitlePart.Title"));
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Preview_OfANewItemWithAFile_StoresNeither()
    {
        var form = (await site.Editor.OpenAsync(Writing.NewArticle)).QuerySelector("form.content-form")!;
        var before = await StateAsync();
        using var content = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input[name][type=hidden]"))
        {
            content.Add(new StringContent(input.GetAttribute("value") ?? string.Empty), input.GetAttribute("name")!);
        }

        content.Add(new StringContent("Новая новость"), "TitlePart.Title");
        content.Add(new StringContent(string.Empty), "NewsArticlePart.Cover.Added");
        content.Add(new ByteArrayContent(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")), "NewsArticlePart.Cover.Uploaded", "typed.png");
        using var answer = await site.Editor.PostAsync(new Uri(form.QuerySelector("[formaction]")!.GetAttribute("formaction")!, UriKind.Relative), content, Cancellation);

        var page = await site.Editor.OpenAsync(AddressOf(SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation))));

        Assert.Equal("Новая новость", page.QuerySelector("main h1")!.TextContent.Trim());
        Assert.StartsWith("Новая новость", page.Title, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Preview_OfADraftWithAFault_ShowsWhatItCanAndStoresNothing()
    {
        var edit = await WriteAsync("Каравайка", "<p>Летит.</p>", publish: false);
        var before = await StateAsync();

        var page = await site.Editor.OpenAsync(AddressOf(await PreviewAsync(edit, ("NewsArticlePart.Date.LocalDateTime", "вчера"), ("HtmlBodyPart.Html", "<p>Плывёт.</p>"))));

        Assert.Contains("Плывёт", page.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
        await PreviewAsync(edit, ("HtmlBodyPart.Html", "<p>Ныряет.</p>"));
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task PreviewPage_Always_IsFramedOnlyByThisSiteAndKeptByNobody()
    {
        var frame = await PreviewAsync(await WriteAsync("Стрепет", "<p>Бежит.</p>", publish: false));

        using var typed = await site.Editor.GetAsync(new Uri(AddressOf(frame), UriKind.Relative), Cancellation);
        using var draft = await site.Client.GetAsync(await LinkAsync(frame), Cancellation);

        Assert.All([typed, draft], answer =>
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("no-store", Header(answer, "Cache-Control"));
            Assert.Equal("noindex, nofollow", Header(answer, "X-Robots-Tag"));
            Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
            Assert.Contains("default-src 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        });
        Assert.EndsWith("frame-ancestors 'self'", Header(typed, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", Header(draft, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_ToADraft_ShowsItToAnOutsiderAsItIsSaved()
    {
        var edit = await WriteAsync("Авдотка", "<p>Молчит.</p>", publish: true);
        edit = await site.Editor.WriteAsync(edit, publish: false, ("HtmlBodyPart.Html", "<p>Кричит ночью.</p>"));

        var link = await LinkAsync(await PreviewAsync(edit, ("HtmlBodyPart.Html", "<p>Ещё не сохранено.</p>")));
        var page = SharedSite.Parse(await site.Client.GetStringAsync(link, Cancellation));

        Assert.StartsWith("/ru/draft/", link.AbsolutePath, StringComparison.Ordinal);
        var end = DateTimeOffset.UtcNow.AddDays(PreviewLinks.Days);
        Assert.InRange(site.Services.GetRequiredService<PreviewLinks>().Read(link.Segments[^1])!.Value.Until, end.AddMinutes(-5), end);
        Assert.Contains("Кричит ночью", page.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"Это черновик, он пока не для всех\. Ссылка на него действует до \d", page.QuerySelector("main [role=note]")!.TextContent);
        Assert.DoesNotContain("Кричит ночью", await site.Client.GetStringAsync(new Uri("/" + edit.ValueOf("AutoroutePart.Path"), UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_ThatIsOldForgedOrOfWhatIsDeleted_SaysSoAndShowsNothing()
    {
        var edit = await WriteAsync("Саджа", "<p>Прилетает.</p>", publish: false);
        var link = (await LinkAsync(await PreviewAsync(edit))).AbsolutePath;
        var id = edit.QuerySelector("form.content-form")!.GetAttribute("action")!.Split('/')[^2];
        var old = site.Services.GetRequiredService<PreviewLinks>().KeyFor(id, DateTimeOffset.UtcNow.AddSeconds(-1));
        await site.Editor.SendAsync(edit.QuerySelectorAll("main form").Single(form => form.GetAttribute("action")!.EndsWith("/Remove", StringComparison.Ordinal)));

        foreach (var address in new[] { link, $"/ru/draft/{old}", link[..^4] + "abcd", $"/ru/draft/{new string('x', 80)}" })
        {
            using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            var said = await answer.Content.ReadAsStringAsync(Cancellation);
            Assert.Contains("Эта ссылка больше не действует", said, StringComparison.Ordinal);
            Assert.DoesNotContain("Прилетает", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Preview_ByAnybodyElse_IsRefused()
    {
        var edit = await WriteAsync("Бекас", "<p>Токует.</p>", publish: true);
        var frame = await PreviewAsync(edit);
        var (make, share) = (edit.QuerySelector("[formaction]")!.GetAttribute("formaction")!, frame.QuerySelector("details form")!.GetAttribute("action")!);
        using var moderator = await site.SignInAsAsync("Moderator");
        using var editor = await site.SignInAsAsync("Editor");
        var token = ("__RequestVerificationToken", (await moderator.OpenAsync("/admin")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);

        foreach (var address in new[] { make, share })
        {
            using var refused = await moderator.PostFormAsync(address, token, ("TitlePart.Title", "Чужое"));
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            using var forged = await site.Editor.PostFormAsync(address, ("TitlePart.Title", "Чужое"));
            Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        }

        foreach (var other in new[] { editor, site.Client })
        {
            using var page = await other.GetAsync(new Uri(AddressOf(frame), UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        }
    }

    [Fact]
    public async Task Preview_OfANewItemOfWhoMayWriteTheirOwn_IsShownAndOfWhatNobodyCreatesIsNot()
    {
        await site.AddRoleAsync("Writer", "AccessAdminPanel", "AccessAdminDashboard", "EditOwnContent");
        using var author = await site.SignInAsAsync("Writer");
        var form = await author.OpenAsync(Writing.NewArticle);
        var make = form.QuerySelector("[formaction]")!.GetAttribute("formaction")!;

        using var own = await author.PostFormAsync(make, form.Token(), ("TitlePart.Title", "Своё"));
        using var comment = await site.Editor.PostFormAsync(make.Replace("NewsArticle", "Comment", StringComparison.Ordinal), (await site.Editor.OpenAsync(Writing.NewArticle)).Token());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (own.StatusCode, comment.StatusCode));
    }

    private static string AddressOf(IDocument frame) => frame.QuerySelector("iframe")!.GetAttribute("src")!;

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.NonValidated[name]);

    private async Task<IDocument> WriteAsync(string title, string html, bool publish) =>
        await site.Editor.WriteAsync(await site.Editor.OpenAsync(Writing.NewArticle), publish, ("TitlePart.Title", title), ("HtmlBodyPart.Html", html));

    /// <summary>Presses the button, with some fields changed.</summary>
    private async Task<IDocument> PreviewAsync(IDocument edit, params (string Name, string Value)[] changes)
    {
        var form = edit.QuerySelector("form.content-form")!;
        form.SetAttribute("action", form.QuerySelector("[formaction]")!.GetAttribute("formaction")!);
        return await site.Editor.SendAsync(form, changes);
    }

    private async Task<Uri> LinkAsync(IDocument frame) => new((await site.Editor.SendAsync(frame.QuerySelector("details form")!)).QuerySelector("textarea")!.TextContent);

    /// <summary>The versions and files that there are.</summary>
    private async Task<(int Versions, int Files)> StateAsync()
    {
        var state = (0, 0);
        await site.InScopeAsync(async services =>
        {
            var files = 0;
            await foreach (var file in services.GetRequiredService<IMediaFileStore>().GetDirectoryContentAsync(null, includeSubDirectories: true))
            {
                files += file.IsDirectory ? 0 : 1;
            }

            state = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>().CountAsync(), files);
        });
        return state;
    }
}
