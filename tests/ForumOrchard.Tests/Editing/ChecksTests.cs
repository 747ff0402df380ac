using AngleSharp.Dom;
using ForumOrchard.Editing.Checks;
using ForumOrchard.Tests.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Media;

namespace ForumOrchard.Tests.Editing;

/// <summary>What an editor is told to look at before an item is published.</summary>
public sealed class ChecksTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string NewPublication = "/Admin/Contents/ContentTypes/Publication/Create";

    [Fact]
    public async Task Findings_OfAText_NameEachFaultAndLeadToTheField()
    {
        var edit = await WriteAsync("""
            <h2>Что было</h2><h4>Участницы</h4><h3>Итоги</h3>
            <p><img src="/media/photo%201.jpg"><img src="/media/other.jpg" alt="Зал"></p>
            <p><a href="">Отчёт</a> <a href="https://example.org/page"></a> <a href="/ru/news/nothing-here">Новость</a> <a href="/ru/news">Новости</a> <a href="/ru/%00">Ноль</a></p>
            """);

        Assert.Equal(
            [
                "Текст: У изображения photo 1.jpg нет описания для тех, кто его не видит.",
                "Текст: Заголовок «Участницы» пропускает уровень: перед ним нет заголовка уровнем выше.",
                "Текст: У ссылки «Отчёт» нет адреса.",
                "Текст: У ссылки на https://example.org/page нет текста.",
                "Текст: Ссылка «Новость» никуда не ведёт, такой страницы на сайте нет: /ru/news/nothing-here",
                "Текст: Ссылка «Ноль» никуда не ведёт, такой страницы на сайте нет: /ru/%00",
                "Перевода пока нет: English.",
            ],
            Findings(edit));
        Assert.All(edit.QuerySelectorAll("a[data-content-check]"), link => Assert.NotNull(edit.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Findings_OfDatesAndTranslations_GoWhenTheyAreMended()
    {
        var edit = await WriteAsync("<p>Текст.</p>", ("NewsArticlePart.Date.LocalDateTime", "2999-01-02T10:00"));
        Assert.Equal(["Дата: Дата ещё не наступила: 02.01.2999 10:00.", "Перевода пока нет: English."], Findings(edit));

        var translate = edit.QuerySelectorAll("a").Single(link => link.TextContent == "Перевести: English").GetAttribute("href")!;
        await site.Editor.SendAsync((await site.Editor.OpenAsync(translate)).QuerySelector("main form[method=post]")!);
        edit = await site.Editor.WriteAsync(edit, publish: true, ("NewsArticlePart.Date.LocalDateTime", "2026-01-02T10:00"));

        Assert.Empty(Findings(edit));
        Assert.Null(edit.QuerySelector("#content-checks"));
    }

    [Fact]
    public async Task Findings_OfAPicture_AskForWordsOnlyWhereTheyAreMissing()
    {
        var path = await UploadAsync("checked.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        var edit = await WriteAsync("<p>Текст.</p>", ("NewsArticlePart.Cover.Added", path));
        Assert.Contains("Обложка: У изображения checked.png нет описания для тех, кто его не видит.", Findings(edit));

        edit = await site.Editor.WriteAsync(edit, publish: false, ("NewsArticlePart.Cover.Files[0].MediaText", "Зал заседаний"));

        Assert.DoesNotContain(Findings(edit), finding => finding.Contains("checked.png", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Findings_OfAPublicationWithoutFile_SaySo()
    {
        var form = await site.Editor.OpenAsync(NewPublication);
        var kind = form.QuerySelectorAll("[name^='PublicationPart.Kind.']").First(input => input.GetAttribute("value") is { Length: > 0 } and not "false");
        var edit = await site.Editor.WriteAsync(form, publish: false, ("TitlePart.Title", "Доклад без файла"), (kind.GetAttribute("name")!, kind.GetAttribute("value")!));
        Assert.Contains("Файлы: У публикации нет ни файла, ни ссылки на страницу, где её можно прочитать.", Findings(edit));
    }

    [Fact]
    public async Task Save_ThatLeavesTheForm_SaysThatThereAreFindingsAndLeadsBack()
    {
        var form = (await site.Editor.OpenAsync(Writing.NewArticle)).QuerySelector("form.content-form")!;
        var list = await site.Editor.SendAsync(form, ("submit.Save", "submit.Save"), ("TitlePart.Title", "Проверка при сохранении"), ("HtmlBodyPart.Html", "<p><a href=\"/ru/nothing\">Сюда</a></p>"));

        var told = list.QuerySelectorAll("[role=status]").Single(notice => notice.TextContent.Contains("На что посмотреть перед публикацией: 2", StringComparison.Ordinal));
        Assert.Equal(2, Findings(await site.Editor.OpenAsync(told.QuerySelector("a")!.GetAttribute("href")!)).Length);
    }

    [Fact]
    public async Task Save_ThatStaysInTheForm_TellsNothingThatTheFormSaysItself()
    {
        var edit = await WriteAsync("<h5>Слишком мелко</h5>");

        Assert.NotEmpty(Findings(edit));
        Assert.DoesNotContain(edit.QuerySelectorAll("[role=status]"), notice => notice.TextContent.Contains("На что посмотреть перед публикацией", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Publish_InSpiteOfFindings_IsPublishedAndANewFormHasNone()
    {
        Assert.Null((await site.Editor.OpenAsync(Writing.NewArticle)).QuerySelector("#content-checks"));

        var edit = await site.Editor.WriteAsync(await WriteAsync("<h5>Слишком мелко</h5>"), publish: true);

        Assert.Contains("опубликован", edit.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(Findings(edit));
    }

    [Theory]
    [InlineData("/", false)]
    [InlineData("/ru", false)]
    [InlineData("/ru/", false)]
    [InlineData("/ru/news?year=2024", false)]
    [InlineData("/ru/about/profile#goals", false)]
    [InlineData("~/en/about/profile", false)]
    [InlineData("/ru/news/2024/09", false)]
    [InlineData("/ru/news/2024/09/regional-dialogue-ca", false)]
    [InlineData("http://localhost/ru/laws", false)]
    [InlineData("https://example.org/nothing", false)]
    [InlineData("mailto:forum@example.org", false)]
    [InlineData("tel:+996312000000", false)]
    [InlineData("#goals", false)]
    [InlineData("/2024/09/regional-dialogue-ca/", false)]
    [InlineData("/ru/nothing", true)]
    [InlineData("/xx/news", true)]
    [InlineData("/ru/news/2024/13th", true)]
    [InlineData("~/ru/nothing", true)]
    [InlineData("nothing", true)]
    [InlineData("http://localhost/en/nothing", true)]
    [InlineData("/media/nothing.pdf", true)]
    [InlineData("/media/../../secret", true)]
    public Task Link_IsDead_OnlyIfItIsOfThisSiteAndNothingIsThere(string address, bool isDead) => site.InScopeAsync(async services =>
        Assert.Equal(isDead, await services.GetRequiredService<SiteLinks>().IsDeadAsync(address, new ContentItem { ContentType = "Page" })));

    [Theory]
    [InlineData("/forum/ru/news", false)]
    [InlineData("/forum/ru/nothing-here", true)]
    [InlineData("/forums/page", false)]
    [InlineData("/", false)]
    public Task Link_OfASiteInAFolder_IsDeadOnlyWithinTheFolder(string address, bool isDead) => site.InScopeAsync(async services =>
    {
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { RequestServices = services, Request = { Host = new HostString("localhost"), PathBase = "/forum" } };

        Assert.Equal(isDead, await services.GetRequiredService<SiteLinks>().IsDeadAsync(address, new ContentItem { ContentType = "Page" }));
    });

    private static string[] Findings(IDocument edit) =>
        [.. edit.QuerySelectorAll(".alert:has(#content-checks) li").Select(finding => string.Join(' ', finding.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private async Task<IDocument> WriteAsync(string html, params (string Name, string Value)[] fields) =>
        await site.Editor.WriteAsync(await site.Editor.OpenAsync(Writing.NewArticle), publish: false, [("TitlePart.Title", "Проверка"), ("HtmlBodyPart.Html", html), .. fields]);

    private async Task<string> UploadAsync(string name, byte[] content)
    {
        var path = string.Empty;
        await site.InScopeAsync(async services =>
        {
            using var stream = new MemoryStream(content);
            path = await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(name, stream);
        });
        return path;
    }
}
