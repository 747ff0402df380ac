using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using SkiaSharp;

namespace ForumOrchard.Tests.Uploads;

/// <summary>The media library in the admin, and files that editors add while they write.</summary>
public sealed class MediaLibraryTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string New = "/Admin/Contents/ContentTypes/NewsArticle/Create";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Changes => ["Upload", "CreateFolder", "DeleteFolder", "DeleteMedia", "MoveMedia"];

    [Fact]
    public async Task Folder_MadeAndDeleted_IsSeenAndGone()
    {
        var editor = site.Editor;
        var page = await SendAsync(editor, await editor.OpenAsync(Uploading.Library), "CreateFolder", ("name", "Отчёты"));
        var link = Assert.Single(page.QuerySelectorAll(".folders a"), link => link.TextContent == "Отчёты");

        var folder = await editor.OpenAsync(link.GetAttribute("href")!);
        Assert.Contains("В этой папке нет файлов", folder.Body!.TextContent, StringComparison.Ordinal);
        page = await SendAsync(editor, folder, "DeleteFolder");

        Assert.DoesNotContain(page.QuerySelectorAll(".folders a"), one => one.TextContent == "Отчёты");
    }

    [Fact]
    public async Task File_Renamed_IsFoundByItsNewName()
    {
        var page = await site.Editor.UploadAsync(("before.txt", "text"u8.ToArray()));

        page = await SendAsync(site.Editor, page, "MoveMedia", ("oldPath", "before.txt"), ("newPath", "2026/after.txt"));

        Assert.Equal(string.Empty, page.Fault());
        Assert.Null(await site.StoredAsync("before.txt"));
        var found = await site.Editor.OpenAsync(Uploading.Library + "?q=FTER");
        Assert.Equal("2026/after.txt", Assert.Single(found.QuerySelectorAll(".media a.text-break")).TextContent);
    }

    [Theory]
    [InlineData("kept.html")]
    [InlineData("kept.pdf")]
    [InlineData("../kept.txt")]
    [InlineData("taken.txt")]
    public async Task File_RenamedToWhatIsNoNameForIt_StaysAndSaysWhy(string newPath)
    {
        await site.Editor.UploadAsync(("kept.txt", "text"u8.ToArray()), ("taken.txt", "other"u8.ToArray()));

        var page = await SendAsync(site.Editor, await site.Editor.OpenAsync(Uploading.Library), "MoveMedia", ("oldPath", "kept.txt"), ("newPath", newPath));

        Assert.NotEqual(string.Empty, page.Fault());
        Assert.NotNull(await site.StoredAsync("kept.txt"));
        Assert.Equal("other"u8.ToArray(), await site.StoredAsync("taken.txt"));
    }

    [Fact]
    public async Task File_ThatAnItemUses_IsNeitherMovedNorDeleted()
    {
        var editor = site.Editor;
        await editor.UploadAsync(("в тексте.txt", "text"u8.ToArray()));
        await CreateAsync(editor, "Лебедь", [], ("HtmlBodyPart.Html", "<p><a href=\"/media/%D0%B2%20%D1%82%D0%B5%D0%BA%D1%81%D1%82%D0%B5.txt\">файл</a></p>"));

        var deleted = await SendAsync(editor, await editor.OpenAsync(Uploading.Library), "DeleteMedia", ("path", "в тексте.txt"));
        var moved = await SendAsync(editor, deleted, "MoveMedia", ("oldPath", "в тексте.txt"), ("newPath", "other.txt"));

        Assert.All([deleted, moved], page => Assert.Contains("Сначала уберите его из материалов: Лебедь", page.Fault(), StringComparison.Ordinal));
        Assert.NotNull(await site.StoredAsync("в тексте.txt"));
    }

    [Fact]
    public async Task Folder_WithAFileThatAnItemUses_IsNotDeleted()
    {
        var editor = site.Editor;
        await CreateAsync(editor, "Журавль", [("NewsArticlePart.Cover.Uploaded", "журавль.png", Photos.Make(SKEncodedImageFormat.Png))]);
        var folder = ForumSite.Today.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture);

        var page = await SendAsync(editor, await editor.OpenAsync($"{Uploading.Library}?path={folder}"), "DeleteFolder");

        Assert.Contains("Журавль", page.Fault(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithAPictureFromTheEditorsComputer_StoresItInTheFolderOfTheMonthAndShowsIt()
    {
        var picture = Photos.Make(SKEncodedImageFormat.Png);
        var folder = ForumSite.Today.ToString("yyyy/MM", System.Globalization.CultureInfo.InvariantCulture);

        var edit = await CreateAsync(site.Editor, "Аист", [("NewsArticlePart.Cover.Uploaded", "аист.png", picture)], ("NewsArticlePart.Cover.AddedText", "Аист на крыше"));
        var again = await CreateAsync(site.Editor, "Второй аист", [("NewsArticlePart.Cover.Uploaded", "аист.png", picture)]);

        Assert.Equal($"{folder}/аист.png", Path(edit));
        Assert.Equal($"{folder}/аист-2.png", Path(again));
        Assert.Equal("Аист на крыше", edit.QuerySelector("[name='NewsArticlePart.Cover.Files[0].MediaText']")!.GetAttribute("value"));
        Assert.NotNull(await site.StoredAsync($"{folder}/аист-2.png"));
    }

    [Fact]
    public async Task Form_RefusedForAnotherField_KeepsThePictureThatCameWithIt()
    {
        var edit = await CreateAsync(site.Editor, "Сокол", [("NewsArticlePart.Cover.Uploaded", "сокол.png", Photos.Make(SKEncodedImageFormat.Png))], ("AutoroutePart.Path", "two words"));

        Assert.Contains("В адресе нет пробелов", edit.Fault(), StringComparison.Ordinal);
        Assert.EndsWith("/сокол.png", Path(edit), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithAFileThatIsNoPicture_IsRefusedAtTheField()
    {
        var edit = await CreateAsync(site.Editor, "Филин", [("NewsArticlePart.Cover.Uploaded", "филин.png", "no picture"u8.ToArray())]);

        Assert.Contains("Изображение «филин.png» не читается", edit.Fault(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Translator", HttpStatusCode.Forbidden)]
    [InlineData("Moderator", HttpStatusCode.Forbidden)]
    [InlineData("Editor", HttpStatusCode.OK)]
    public async Task Library_ByARole_IsOpenOnlyToThoseWhoLookAfterFiles(string role, HttpStatusCode expected)
    {
        using var user = await site.SignInAsAsync(role);

        using var answer = await user.GetAsync(new Uri(Uploading.Library, UriKind.Relative), Cancellation);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK, (await user.OpenAsync("/admin")).QuerySelector($"a[href='{Uploading.Library}']") is not null);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Post_ByWhoMayNotOrWithoutAToken_IsRefused(string action)
    {
        await site.Editor.UploadAsync(("guarded.txt", "text"u8.ToArray()));
        using var translator = await site.SignInAsAsync("Translator");
        var token = ("__RequestVerificationToken", (await translator.OpenAsync("/admin")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        (string, string)[] fields = [("path", "guarded.txt"), ("oldPath", "guarded.txt"), ("newPath", "moved.txt"), ("name", "folder")];

        using var forbidden = await translator.PostFormAsync($"{Uploading.Library}/{action}", [token, .. fields]);
        using var unsigned = await site.Editor.PostFormAsync($"{Uploading.Library}/{action}", fields);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.BadRequest), (forbidden.StatusCode, unsigned.StatusCode));
        Assert.NotNull(await site.StoredAsync("guarded.txt"));
    }

    [Theory]
    [InlineData("DeleteFolder")]
    [InlineData("DeleteMedia")]
    [InlineData("MoveMedia")]
    public async Task Change_OfNothing_SaysSo(string action)
    {
        var page = await SendAsync(site.Editor, await site.Editor.OpenAsync(Uploading.Library), action, ("path", ""), ("oldPath", ""), ("newPath", ""));

        Assert.Matches("[а-яё]{4}", page.Fault());
    }

    [Theory]
    [InlineData("?path=nothing")]
    [InlineData("?path=../..")]
    public async Task Folder_ThatDoesNotExist_IsNotFound(string query)
    {
        using var answer = await site.Editor.GetAsync(new Uri(Uploading.Library + query, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string? Path(IDocument edit) => edit.QuerySelector("[name='NewsArticlePart.Cover.Files[0].Path']")?.GetAttribute("value");

    private static async Task<IDocument> SendAsync(HttpClient editor, IDocument page, string action, params (string Name, string Value)[] changes)
    {
        var form = page.QuerySelectorAll("main form[method=post]").FirstOrDefault(form => form.GetAttribute("action")!.EndsWith("/" + action, StringComparison.Ordinal));
        var fields = (form ?? page.QuerySelector("main form[method=post]")!).QuerySelectorAll("input[type=hidden][name]")
            .Select(field => (Name: field.GetAttribute("name")!, Value: field.GetAttribute("value") ?? string.Empty)).ExceptBy(changes.Select(change => change.Name), field => field.Name);
        using var answer = await editor.PostFormAsync($"{Uploading.Library}/{action}", [.. fields, .. changes]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private static async Task<IDocument> CreateAsync(HttpClient editor, string title, (string Input, string Name, byte[] Content)[] files, params (string Name, string Value)[] changes)
    {
        var form = (await editor.OpenAsync(New)).QuerySelector("form.content-form")!;
        (string Name, string Value)[] all = [("TitlePart.Title", title), ("NewsArticlePart.Date.LocalDateTime", "2026-11-20T10:00"), ("submit.Save", "submit.SaveAndContinue"), .. changes];
        var fields = form.QuerySelectorAll("input[name]:not([type=checkbox]):not([type=file]), textarea[name], select[name]")
            .Select(field => (Name: field.GetAttribute("name")!, Value: field.GetAttribute("value") ?? string.Empty)).ExceptBy(all.Select(one => one.Name), field => field.Name);
        using var content = Uploading.Form(files, [.. fields, .. all]);
        using var answer = await editor.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
