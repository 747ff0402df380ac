using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Attachments.Files;

namespace ForumOrchard.Tests.Attachments;

[Collection(nameof(AttachmentsSite))]
public sealed partial class AttachmentsAdminTests(AttachmentsSite site)
{
    private const string Address = "/admin/attachments";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_FilesWithProblems_SaysWhatIsWrongAndWhatToDo()
    {
        await site.UploadAsync("admin/secret.docx", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[100]]);
        await site.UploadAsync("admin/good.txt", Encoding.UTF8.GetBytes(Texts.English));
        await site.PublishAsync("admin/secret.docx", "admin/good.txt");
        await site.ReadAsync();
        var editor = await site.EditorAsync("en");

        var page = await editor.OpenAsync(Address);

        var row = Row(page, "admin/secret.docx");
        Assert.Equal("/media/admin/secret.docx", row.QuerySelector("strong a")!.GetAttribute("href"));
        Assert.StartsWith("/en/publications/with-files-", row.QuerySelector("li li a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("The file opens with a password only.", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Upload it without the password.", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("admin/good.txt", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(CountOf(page, "Files that the search has read") >= 2);
        Assert.True(CountOf(page, "Of them without text, or not wholly read") >= 1);
        Assert.Equal(0, CountOf(page, "Files that wait to be read"));
    }

    [Fact]
    public async Task List_InRussian_HasNoEnglishWord()
    {
        await site.UploadAsync("admin/нет.pdf", PdfFiles.WithPages(string.Empty));
        await site.PublishAsync("admin/нет.pdf");
        await site.ReadAsync();
        var editor = await site.EditorAsync("ru");

        var page = await editor.OpenAsync(Address);
        foreach (var name in page.QuerySelectorAll("strong a, li li"))
        {
            name.Remove();
        }

        Assert.DoesNotMatch(EnglishWord(), page.QuerySelector("main")!.TextContent.Replace("PDF", "", StringComparison.Ordinal).Replace("DOCX", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAgain_Pressed_ReadsTheFileAgainAndSaysSo()
    {
        await site.UploadAsync("admin/again.pdf", "%PDF-1.4 nothing"u8.ToArray());
        var id = await site.PublishAsync("admin/again.pdf");
        await site.ReadAsync();
        await site.UploadAsync("admin/again.pdf", PdfFiles.WithPages(Texts.English));
        var editor = await site.EditorAsync("en");
        var form = Row(await editor.OpenAsync(Address), "admin/again.pdf").QuerySelector("form")!;

        using var answer = await PostAsync(editor, form, withToken: true);
        var page = SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        await site.ReadAsync();

        Assert.Equal("The file will be read again within a few minutes.", page.QuerySelector("[role=status]")!.TextContent);
        Assert.Empty((await editor.OpenAsync(Address)).QuerySelectorAll("[role=status]"));
        await site.UntilAsync(id, pages => pages is { Length: 1 });
    }

    [Fact]
    public async Task ReadAgain_WithoutToken_IsRefused()
    {
        await site.UploadAsync("admin/token.pdf", "%PDF-1.4 nothing"u8.ToArray());
        await site.PublishAsync("admin/token.pdf");
        await site.ReadAsync();
        var editor = await site.EditorAsync("en");
        var form = Row(await editor.OpenAsync(Address), "admin/token.pdf").QuerySelector("form")!;

        using var answer = await PostAsync(editor, form, withToken: false);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((await site.KeptAsync("admin/token.pdf"))!.Text);
    }

    [Theory]
    [InlineData("?pagenum=-5")]
    [InlineData("?pagenum=99999")]
    [InlineData("?pagenum=abc")]
    public async Task List_WildPage_IsAPageAllTheSame(string query)
    {
        var editor = await site.EditorAsync("en");

        Assert.NotNull((await editor.OpenAsync(Address + query)).QuerySelector("h1"));
    }

    [Fact]
    public async Task List_MoreThanAPage_ShowsEachFileOnce()
    {
        var paths = Enumerable.Range(1, 30).Select(number => $"admin/many/{number}.doc").ToArray();
        await site.PublishAsync(paths);
        await site.ReadAsync();
        var editor = await site.EditorAsync("en");

        var first = (await editor.OpenAsync(Address)).TextsOf("strong a");
        var second = (await editor.OpenAsync(Address + "?pagenum=2")).TextsOf("strong a");

        Assert.Equal(25, first.Count);
        Assert.Empty(first.Intersect(second));
        Assert.Equal(paths.Order(), first.Concat(second).Where(paths.Contains).Order());
    }

    [Fact]
    public async Task Admin_VisitorAndModerator_AreRefused()
    {
        using var visitor = await site.Client.GetAsync(new Uri(Address, UriKind.Relative), Cancellation);
        Assert.Contains("/login", visitor.Headers.Location!.ToString(), StringComparison.OrdinalIgnoreCase);

        var moderator = await site.UserAsync("Moderator");
        using var answer = await moderator.GetAsync(new Uri(Address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static int CountOf(IDocument page, string name) =>
        int.Parse(page.TextsOf("h1 + ul li").Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split(": ")[1], CultureInfo.InvariantCulture);

    private static IElement Row(IDocument page, string path) => page.QuerySelectorAll(".list-group > li").Single(row => row.QuerySelector("strong")!.TextContent == path);

    private static Task<HttpResponseMessage> PostAsync(HttpClient editor, IElement form, bool withToken)
    {
        var fields = new Dictionary<string, string>();
        if (withToken)
        {
            fields["__RequestVerificationToken"] = form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        }

        return editor.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), new FormUrlEncodedContent(fields), Cancellation);
    }

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex EnglishWord();
}
