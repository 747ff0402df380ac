using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Services;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Attachments.Files;
using ForumOrchard.Tests.Search;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Attachments;

/// <summary>The form in which editors enter the text of files that have none.</summary>
[Collection(nameof(AttachmentsSite))]
public sealed partial class TextByHandTests(AttachmentsSite site)
{
    private const string Address = "/admin/attachments";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Text_WrittenFromTheList_IsPublishedAndLeadsToTheFile()
    {
        var id = await ScanAsync("hand/scan.pdf");
        var editor = await site.EditorAsync("en");
        var row = (await editor.OpenAsync(Address)).QuerySelectorAll(".list-group > li").Single(row => row.QuerySelector("strong")!.TextContent == "hand/scan.pdf");
        Assert.Contains("nothing is stored", row.TextContent, StringComparison.Ordinal);

        var page = await editor.OpenAsync(row.QuerySelector("li li a[aria-label^='Text by hand']")!.GetAttribute("href")!);
        var said = Said(page);
        Assert.Contains("hand/scan.pdf: There is no text in it.", said, StringComparison.Ordinal);
        Assert.Contains("Nothing is stored now.", said, StringComparison.Ordinal);
        Assert.Contains("At most 200,000 characters.", said, StringComparison.Ordinal);
        Assert.Contains("An item has one text for all its files.", said, StringComparison.Ordinal);
        Assert.Contains("the first file without text of its own: «What the editor calls it»", said, StringComparison.Ordinal);

        page = await SaveAsync(editor, page, "Okapi in the valley,\r\n  and a quokka. ");
        Assert.Equal("The text is stored, and the search finds it in a moment.", page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Equal("Okapi in the valley,\n  and a quokka.", page.QuerySelector("textarea")!.TextContent);
        Assert.Contains("Stored now, in characters: 36", Said(page), StringComparison.Ordinal);
        await site.UntilAsync(id, pages => pages is [{ Address: "/media/hand/scan.pdf|What the editor calls it" }]);

        row = (await editor.OpenAsync(Address)).QuerySelectorAll(".list-group > li").Single(row => row.QuerySelector("strong")!.TextContent == "hand/scan.pdf");
        Assert.Contains("stored now, in characters: 36", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_Emptied_IsTakenAway()
    {
        var id = await ScanAsync("hand/emptied.pdf", "Axolotl");
        await site.UntilAsync(id, pages => pages is { Length: 1 });
        var editor = await site.EditorAsync("en");

        var page = await SaveAsync(editor, await OpenAsync(editor, id), " \n ");

        Assert.Contains("The text is taken away", page.Body!.TextContent, StringComparison.Ordinal);
        await site.UntilAsync(id, pages => pages is { Length: 0 });
    }

    [Fact]
    public async Task Text_AsItIs_MakesNoVersion()
    {
        var id = await ScanAsync("hand/same.pdf", "Axolotl");
        var editor = await site.EditorAsync("en");
        var before = await site.VersionAsync(id, VersionOptions.Published);

        var page = await SaveAsync(editor, await OpenAsync(editor, id), "Axolotl\r\n");

        Assert.Contains("Nothing has changed", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before!.ContentItemVersionId, (await site.VersionAsync(id, VersionOptions.Published))!.ContentItemVersionId);
    }

    [Fact]
    public async Task Text_OfAnItemWithANewerDraft_IsInBothAndTheDraftStaysADraft()
    {
        var id = await ScanAsync("hand/draft.pdf");
        await site.ChangeAsync(id, publish: false, item => item.Alter<TitlePart>(part => part.Title = "Not for visitors yet"));
        var editor = await site.EditorAsync("en");
        var page = await OpenAsync(editor, id);
        Assert.Contains("It stays a draft. The text is stored in both.", Said(page), StringComparison.Ordinal);

        await SaveAsync(editor, page, "Fossa and tenrec");

        await site.UntilAsync(id, pages => pages is [{ Text: "Fossa and tenrec" }]);
        var published = (await site.VersionAsync(id, VersionOptions.Published))!;
        var draft = (await site.VersionAsync(id, VersionOptions.Draft))!;
        Assert.Equal(("An addition", "Fossa and tenrec", true), (published.As<TitlePart>()!.Title, TextOf(published), published.Published));
        Assert.Equal(("Not for visitors yet", "Fossa and tenrec", false), (draft.As<TitlePart>()!.Title, TextOf(draft), draft.Published));
        Assert.NotEqual(published.ContentItemVersionId, draft.ContentItemVersionId);
    }

    [Fact]
    public async Task Text_OfAnItemWhoseDraftHasItsOwn_LeavesThatAlone()
    {
        var id = await ScanAsync("hand/own.pdf");
        await site.ChangeAsync(id, publish: false, item => item.Alter<AttachedTextPart>(part => part.SearchableText.Text = "Of the draft"));
        var editor = await site.EditorAsync("en");
        var page = await OpenAsync(editor, id);
        Assert.Equal("", page.QuerySelector("textarea")!.TextContent);
        Assert.Contains("It has another text of its own", Said(page), StringComparison.Ordinal);

        page = await SaveAsync(editor, page, "For visitors");

        Assert.Contains("The item’s newer draft has another text of its own", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("For visitors", TextOf((await site.VersionAsync(id, VersionOptions.Published))!));
        Assert.Equal("Of the draft", TextOf((await site.VersionAsync(id, VersionOptions.Draft))!));
    }

    [Fact]
    public async Task Text_WhereTheSiteRefusesToPublish_IsADraftAndSaidToBeOne()
    {
        var id = await ScanAsync("hand/refused.pdf", title: AttachmentsSite.Unpublishable);
        var editor = await site.EditorAsync("en");

        var page = await SaveAsync(editor, await OpenAsync(editor, id), "Saiga");

        Assert.Contains("saved as a draft only", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", TextOf((await site.VersionAsync(id, VersionOptions.Published))!));
        Assert.Equal("Saiga", TextOf((await site.VersionAsync(id, VersionOptions.Draft))!));
    }

    [Fact]
    public async Task Text_TooLong_IsRefusedWithItsLengthAndNotLost()
    {
        var id = await ScanAsync("hand/long.pdf", "Axolotl");
        var editor = await site.EditorAsync("ru");
        var typed = new string('я', WrittenTexts.MostCharacters + 1);

        var page = await SaveAsync(editor, await OpenAsync(editor, id), typed);

        Assert.StartsWith("В тексте 200\u00A0001 знаков, а места — на 200\u00A0000. Ничего не сохранено.", page.QuerySelector("[role=alert]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector("textarea")!.TextContent);
        Assert.Equal("Axolotl", page.QuerySelector("details p")!.TextContent);
        Assert.Equal("Axolotl", TextOf((await site.VersionAsync(id, VersionOptions.Published))!));

        await SaveAsync(editor, page, typed[1..]);
        Assert.Equal(WrittenTexts.MostCharacters, TextOf((await site.VersionAsync(id, VersionOptions.Published))!).Length);
    }

    [Fact]
    public async Task Text_ThatSomebodyElseHasChanged_IsComparedFirst()
    {
        var id = await ScanAsync("hand/two.pdf");
        var editor = await site.EditorAsync("en");
        var late = await OpenAsync(editor, id);
        await SaveAsync(editor, await OpenAsync(editor, id), "Of the first");

        var page = await SaveAsync(editor, late, "Of the second");
        Assert.Contains("Somebody else has changed the stored text", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Of the second", "Of the first"), (page.QuerySelector("textarea")!.TextContent, page.QuerySelector("details p")!.TextContent));
        Assert.Equal("Of the first", TextOf((await site.VersionAsync(id, VersionOptions.Published))!));

        await SaveAsync(editor, page, "Of both");
        Assert.Equal("Of both", TextOf((await site.VersionAsync(id, VersionOptions.Published))!));
    }

    [Fact]
    public async Task Text_Hostile_IsTextAndNeverFails()
    {
        var id = await ScanAsync("hand/hostile.pdf");
        var editor = await site.EditorAsync("en");

        var page = await SaveAsync(editor, await OpenAsync(editor, id), "<script>alert(1)</script></textarea>\0\u0007{{ Model }}");
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Equal("<script>alert(1)</script></textarea>{{ Model }}", page.QuerySelector("textarea")!.TextContent);

        using var huge = await PostAsync(editor, page, new string('я', 5_000_000));
        Assert.True((int)huge.StatusCode < 500, $"{huge.StatusCode}");
        Assert.StartsWith("<script>", TextOf((await site.VersionAsync(id, VersionOptions.Published))!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithoutRightOrToken_IsRefused()
    {
        var id = await ScanAsync("hand/guarded.pdf");
        var editor = await site.EditorAsync("en");
        using var untrusted = await editor.PostFormAsync($"{Address}/text/{id}", ("text", "No"));
        Assert.Equal(HttpStatusCode.BadRequest, untrusted.StatusCode);

        await site.AddRoleAsync("FileKeeper", "AccessAdminPanel", "AccessAdminDashboard", "ManageAttachments");
        foreach (var role in new[] { "Moderator", "FileKeeper" })
        {
            var user = await site.UserAsync(role);
            using var form = await user.GetAsync(new Uri($"{Address}/text/{id}", UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.Forbidden, form.StatusCode);
            var token = (await user.OpenAsync("/admin")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            using var refused = await user.PostFormAsync($"{Address}/text/{id}", ("text", "No"), ("__RequestVerificationToken", token));
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        Assert.Empty((await (await site.UserAsync("FileKeeper")).OpenAsync(Address)).QuerySelectorAll("[aria-label^='Text by hand']"));
        using var visitor = await site.Client.GetAsync(new Uri($"{Address}/text/{id}", UriKind.Relative), Cancellation);
        Assert.Contains("/login", visitor.Headers.Location!.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("", TextOf((await site.VersionAsync(id, VersionOptions.Published))!));
    }

    [Fact]
    public async Task Form_OfWhatIsNotPublishedOrHasNoSuchText_IsNotFound()
    {
        var editor = await site.EditorAsync("en");
        var draft = await site.AddPublicationAsync(VersionOptions.Draft, _ => { }, "hand/none.pdf");
        var page = await site.AddAsync("Page", "en/about/no-files", VersionOptions.Published, _ => { });

        foreach (var id in new[] { draft, page, "nothing", new string('x', 3000) })
        {
            using var answer = await editor.GetAsync(new Uri($"{Address}/text/{id}", UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Form_WhereEachFileHasText_SaysThatItLeadsToTheItem()
    {
        await site.UploadAsync("hand/whole.txt", Encoding.UTF8.GetBytes(Texts.English));
        var id = await site.PublishAsync("hand/whole.txt");
        await site.ReadAsync();

        var said = Said(await OpenAsync(await site.EditorAsync("en"), id));

        Assert.Contains("No fault of its files is known.", said, StringComparison.Ordinal);
        Assert.Contains("a hit in this text leads to the item’s page", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_InRussian_HasNoEnglishWord()
    {
        var id = await ScanAsync("рука/скан.pdf", "Текст", title: "Доклад");
        await site.ChangeAsync(id, publish: false, item => item.Alter<AttachedTextPart>(part => part.SearchableText.Text = "Другой"));
        var editor = await site.EditorAsync("ru");

        var page = await SaveAsync(editor, await OpenAsync(editor, id), new string('я', WrittenTexts.MostCharacters + 1));

        Assert.DoesNotMatch(EnglishWord(), Said(page).Replace("скан.pdf", "", StringComparison.Ordinal).Replace("What the editor calls it", "", StringComparison.Ordinal));
        Assert.Matches("^[^A-Za-z]+$", page.QuerySelector("main textarea")!.TextContent);
    }

    private static string Said(IDocument page) => Spaces().Replace(page.QuerySelector("main")!.TextContent, " ");

    private static string TextOf(ContentItem item) => item.As<AttachedTextPart>()?.SearchableText.Text ?? "";

    private static Task<IDocument> OpenAsync(HttpClient editor, string id) => editor.OpenAsync($"{Address}/text/{id}");

    private static async Task<IDocument> SaveAsync(HttpClient editor, IDocument page, string text)
    {
        using var answer = await PostAsync(editor, page, text);
        answer.EnsureSuccessStatusCode();
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>Posts like a browser, as multipart form data.</summary>
    private static async Task<HttpResponseMessage> PostAsync(HttpClient editor, IDocument page, string text)
    {
        var form = page.QuerySelector("main form:has(textarea)")!;
        Assert.Equal("multipart/form-data", form.GetAttribute("enctype"));
        using var content = new MultipartFormDataContent { { new StringContent(text), "text" } };
        foreach (var input in form.QuerySelectorAll("input[name]"))
        {
            content.Add(new StringContent(input.GetAttribute("value")!), input.GetAttribute("name")!);
        }

        return await editor.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content, Cancellation);
    }

    /// <summary>Publishes an item with a scan, and has it read.</summary>
    private async Task<string> ScanAsync(string path, string text = "", string title = "An addition")
    {
        await site.UploadAsync(path, PdfFiles.WithPages(string.Empty));
        var id = await site.AddPublicationAsync(
            VersionOptions.Published,
            item =>
            {
                item.DisplayText = title;
                item.Alter<TitlePart>(part => part.Title = title);
                item.Alter<AttachedTextPart>(part => part.SearchableText.Text = text);
            },
            path);
        await site.ReadAsync();
        return id;
    }

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
