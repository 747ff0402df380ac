using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardCore.Media.Fields;

namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>Chooses files of the media library, with and without a script.</summary>
public sealed class MediaFieldEditorTests(SharedSite site)
{
    private readonly FieldSample _sample = new(site);

    [Fact]
    public async Task Form_HasARowForEachFileAndListsNothingOfTheLibrary()
    {
        await AddFilesAsync();
        var form = await _sample.OpenAsync(item => Store(item, "Files", ["samples/доклад.pdf", "samples/gone.pdf"], "Текст"));

        Assert.Equal(["samples/доклад.pdf", "samples/gone.pdf"], form.QuerySelectorAll<IHtmlInputElement>("#FieldSample_Files_Paths input[type=hidden]").Select(row => row.Value));
        Assert.Equal("Текст", ((IHtmlInputElement)form.GetElementById("FieldSample_Files_Files_0__MediaText")!).Value);
        Assert.Contains("samples/gone.pdf · нет в медиатеке", form.GetElementById("FieldSample_Files_Paths")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/Admin/Media/Find?part=FieldSample&field=Files", form.GetElementById("FieldSample_Files_Added")!.GetAttribute("data-combobox"));
        Assert.Null(form.GetElementById("FieldSample_File_AddedText"));
    }

    [Fact]
    public async Task Rows_RemoveAddAndChangeTexts_OfMissingFilesToo()
    {
        await AddFilesAsync();
        var posted = await _sample.PostAsync(item => Store(item, "Files", ["samples/gone.pdf", "samples/second.pdf"], "Old", "Second"),
        [
            ("Files.Files[0].Path", "samples/gone.pdf"), ("Files.Files[0].MediaText", "New"),
            ("Files.Files[1].Path", "samples/second.pdf"), ("Files.Files[1].MediaText", "Second"), ("Files.Files[1].IsRemoved", "true"),
            ("Files.Added", "/samples/доклад.pdf "), ("Files.AddedText", "Доклад"),
        ]);

        Assert.True(posted.IsAccepted("Files"));
        Assert.Equal(["samples/gone.pdf", "samples/доклад.pdf"], posted.Field<MediaField>("Files").Paths);
        Assert.Equal(["New", "Доклад"], posted.Field<MediaField>("Files").MediaTexts!);

        // Another field was refused: the form shows the files as they are now, and adds none twice.
        Assert.Equal(["samples/gone.pdf", "samples/доклад.pdf"], posted.Form.QuerySelectorAll<IHtmlInputElement>("#FieldSample_Files_Paths input[type=hidden]").Select(row => row.Value));
        Assert.Empty(posted.Form.QuerySelectorAll("#FieldSample_Files_Paths input:checked"));
        Assert.Equal(string.Empty, ((IHtmlInputElement)posted.Form.GetElementById("FieldSample_Files_Added")!).Value);
    }

    [Theory]
    [InlineData("samples ДОКЛАД")]
    [InlineData("доклад.pdf")]
    public async Task Words_OfOneFile_StandForIt(string words)
    {
        await AddFilesAsync();
        var posted = await _sample.PostAsync(_ => { }, [("Files.Added", words), ("Files.AddedText", "Текст")]);

        Assert.Equal(["samples/доклад.pdf"], posted.Field<MediaField>("Files").Paths);
        Assert.Equal(["Текст"], posted.Field<MediaField>("Files").MediaTexts!);
    }

    [Fact]
    public async Task Words_OfSeveralFiles_AreRefusedWithThoseAndKept()
    {
        await AddFilesAsync();
        var posted = await _sample.PostAsync(_ => { }, [("Files.Added", "samples"), ("Files.AddedText", "Текст")]);

        Assert.Equal("Под «samples» подходит несколько файлов. Выберите нужный.", posted.Fault("Files.Paths"));
        Assert.Equal(["samples/second.pdf", "samples/доклад.pdf"], posted.Form.QuerySelectorAll<IHtmlInputElement>("[name='FieldSample.Files.Choice']").Select(choice => choice.Value).Order(StringComparer.Ordinal));
        Assert.Equal("samples", ((IHtmlInputElement)posted.Form.GetElementById("FieldSample_Files_Added")!).Value);
        Assert.Equal("Текст", ((IHtmlInputElement)posted.Form.GetElementById("FieldSample_Files_AddedText")!).Value);

        var chosen = await _sample.PostAsync(_ => { }, [("Files.Added", "samples"), ("Files.Choice", "samples/second.pdf")]);
        Assert.Equal(["samples/second.pdf"], chosen.Field<MediaField>("Files").Paths);
    }

    [Fact]
    public async Task Find_PageAfterPage_ReachesEveryAllowedFileOnce()
    {
        await AddFilesAsync();
        await site.InScopeAsync(async services =>
        {
            for (var i = 1; i <= 45; i++)
            {
                using var content = new MemoryStream([1]);
                await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync($"many/File {i:00}.pdf", content, overwrite: true);
            }
        });
        await _sample.OpenNewAsync();
        using var editor = await site.SignInAsync("ru");

        var paths = new List<string>();
        for (int? from = 0; from is { } start;)
        {
            var page = JsonNode.Parse(await editor.GetStringAsync(Find("many FILE", start), TestContext.Current.CancellationToken))!;
            paths.AddRange(page["items"]!.AsArray().Select(item => (string)item!["id"]!));
            from = (int?)page["next"];
        }

        Assert.Equal(Enumerable.Range(1, 45).Select(i => $"many/File {i:00}.pdf"), paths.Order(StringComparer.Ordinal));
        Assert.Equal("Ни у одного файла этого нет ни в названии, ни в папке.", (string?)JsonNode.Parse(await editor.GetStringAsync(Find("photo.jpg", 0), TestContext.Current.CancellationToken))!["status"]);
    }

    [Theory]
    [InlineData("Moderator", HttpStatusCode.Forbidden)]
    [InlineData("Editor", HttpStatusCode.OK)]
    public async Task Find_ByARole_AnswersOnlyThoseWhoMayEditTheFieldsItems(string role, HttpStatusCode expected)
    {
        await _sample.OpenNewAsync();
        using var user = await site.SignInAsAsync(role);
        using var answer = await user.GetAsync(Find("", 0), TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Json_IsStored()
    {
        await AddFilesAsync();
        var posted = await _sample.PostAsync(_ => { }, [("Files.Paths", """[{"path":"samples/second.pdf","mediaText":"Б"},{"path":"samples/доклад.pdf"}]""")]);

        Assert.Equal(["samples/second.pdf", "samples/доклад.pdf"], posted.Field<MediaField>("Files").Paths);
        Assert.Equal(["Б", ""], posted.Field<MediaField>("Files").MediaTexts!);
    }

    [Theory]
    [InlineData("Files", """[{"path":"samples/none.pdf"}]""", "В медиатеке нет файла «samples/none.pdf».")]
    [InlineData("Files", """[{"path":"samples/photo.jpg"}]""", "«samples/photo.jpg» не относится к разрешённым видам файлов: .pdf.")]
    [InlineData("Files", """[{"path":"../../secret.pdf"}]""", "В медиатеке нет файла «../../secret.pdf».")]
    [InlineData("Files", "{", "Список файлов не удалось прочитать.")]
    [InlineData("File", """[{"path":"samples/second.pdf"},{"path":"samples/photo.jpg"}]""", "В поле «Файл» может быть только один файл.")]
    public async Task Post_OfWhatIsNotAllowed_IsRefused(string field, string json, string message)
    {
        await AddFilesAsync();
        var posted = await _sample.PostAsync(item => Store(item, field, ["samples/old.pdf"]), [($"{field}.Paths", json)]);

        Assert.Equal(message, posted.Fault($"{field}.Paths"));
        Assert.Equal(["samples/old.pdf"], posted.Field<MediaField>(field).Paths);
    }

    [Fact]
    public async Task Post_OfWhatTheFormShows_ChangesNothing()
    {
        void Stored(ContentItem item) => Store(item, "File", ["samples/old.pdf"], "Not shown");

        var shown = await _sample.PostAsync(Stored, [("File.Files[0].Path", "samples/old.pdf"), ("File.Added", "")]);
        var unseen = await _sample.PostAsync(Stored, []);

        foreach (var posted in new[] { shown, unseen })
        {
            Assert.Equal(["samples/old.pdf"], posted.Field<MediaField>("File").Paths);
            Assert.Equal(["Not shown"], posted.Field<MediaField>("File").MediaTexts!);
        }
    }

    [Fact]
    public async Task Rows_Removed_LeaveTheAnchorsOfTheOthersBesideThem()
    {
        var posted = await _sample.PostAsync(
            item =>
            {
                Store(item, "Files", ["samples/a.pdf", "samples/b.pdf"]);
                item.Content.FieldSample.Files.Anchors = JsonNode.Parse("[{\"X\":0.1},{\"X\":0.2}]");
            },
            [("Files.Files[0].Path", "samples/a.pdf"), ("Files.Files[0].IsRemoved", "true"), ("Files.Files[1].Path", "samples/b.pdf"), ("Files.Added", "")]);

        Assert.Equal(["samples/b.pdf"], posted.Field<MediaField>("Files").Paths);
        Assert.Equal("[{\"X\":0.2}]", ((JsonNode)posted.Item.Content.FieldSample.Files.Anchors).ToJsonString());
    }

    private static Uri Find(string text, int from) => new($"/Admin/Media/Find?part=FieldSample&field=Files&query={Uri.EscapeDataString(text)}&from={from}", UriKind.Relative);

    private Task AddFilesAsync() => site.InScopeAsync(async services =>
    {
        var store = services.GetRequiredService<IMediaFileStore>();
        foreach (var path in new[] { "samples/доклад.pdf", "samples/second.pdf", "samples/photo.jpg" })
        {
            using var content = new MemoryStream([1]);
            await store.CreateFileFromStreamAsync(path, content, overwrite: true);
        }
    });

    private static void Store(ContentItem item, string name, string[] paths, params string[] texts) =>
        item.Alter<ContentPart>(FieldSample.Type, part => part.Alter<MediaField>(name, field => (field.Paths, field.MediaTexts) = (paths, texts)));
}
