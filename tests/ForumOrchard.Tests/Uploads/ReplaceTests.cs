using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using ForumOrchard.News.Models;
using ForumOrchard.Publications.Models;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using OrchardCore.ContentManagement;
using SkiaSharp;

namespace ForumOrchard.Tests.Uploads;

/// <summary>A file gives way to another at the same address.</summary>
public sealed class ReplaceTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private static readonly byte[] _pdf = "%PDF-1.7 the former"u8.ToArray();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, byte[]> WrongFiles => new()
    {
        { "kept.pdf", "other.txt", "text"u8.ToArray() },
        { "kept.pdf", "kept.pdf", "no PDF"u8.ToArray() },
        { "kept.pdf", "kept.pdf", [] },
        { "kept.pdf", "kept.pdf.exe", _pdf },
        { "kept.pdf", "photo.png", Photos.Make(SKEncodedImageFormat.Png) },
        { "kept.png", "drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray() },
        { "kept.png", "half.jpg", Photos.Make(SKEncodedImageFormat.Jpeg, 600, 600)[..900] },
        { "kept.png", "huge.png", Photos.PngOfSize(30_000, 30_000) },
    };

    [Fact]
    public async Task Replace_PictureOfAPage_IsWhatVisitorsSeeEverywhereAtTheSameAddress()
    {
        const string Name = "100%25 обложка.png";
        await site.Editor.UploadAsync((Name, Photos.Make(SKEncodedImageFormat.Png, 60, 20)));
        await site.AddAsync("NewsArticle", "ru/news/replaced", VersionOptions.Published, item => item.Alter<NewsArticlePart>(part => part.Cover.Paths = [Name]));
        var page = "/ru/news/replaced";
        using var visitor = site.NewVisitor();
        var bare = "/media/" + Uri.EscapeDataString(Name);
        var before = await CoverAsync(visitor, page);
        Assert.Equal((60, 20), await SizeAsync(visitor, before));
        using var kept = await GetAsync(visitor, bare);
        Assert.Equal("public, no-cache", kept.Headers.CacheControl!.ToString());

        // From the cache of pages.
        Assert.Equal(before, await CoverAsync(visitor, page));

        var answer = await ReplaceAsync(Name, "IMG_0001.JPG", Photos.Make(SKEncodedImageFormat.Jpeg, 40, 30));

        Assert.Equal(string.Empty, answer.Fault());
        var after = await CoverAsync(visitor, page);
        Assert.NotEqual(before, after);
        Assert.Equal((40, 30), await SizeAsync(visitor, after));
        using var cover = await GetAsync(visitor, after);
        Assert.True(cover.Headers.CacheControl!.MaxAge > TimeSpan.FromDays(7));
        using var asked = await GetAsync(visitor, bare, kept.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        using var codec = SKCodec.Create(new SKMemoryStream(await asked.Content.ReadAsByteArrayAsync(Cancellation)));
        Assert.Equal((SKEncodedImageFormat.Png, 40, 30), (codec.EncodedFormat, codec.Info.Width, codec.Info.Height));
        using var unchanged = await GetAsync(visitor, bare, asked.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);

        // The editor sees it, too, and not what the browser keeps of the former.
        Assert.Equal((40, 30), await SizeAsync(visitor, answer.QuerySelector("main img")!.GetAttribute("src")!));
    }

    [Fact]
    public async Task Replace_DocumentOfAPage_IsDescribedAnew()
    {
        await site.Editor.UploadAsync(("доклад для замены.pdf", _pdf));
        await site.AddAsync("Publication", "ru/publications/replaced", VersionOptions.Published, item => item.Alter<PublicationPart>(part => (part.Year.Value, part.Files.Paths) = (1901, ["доклад для замены.pdf"])));

        // A list has no form with a token, so that it comes from the cache of pages.
        const string List = "/ru/publications?year=1901";
        using var visitor = site.NewVisitor();
        Assert.Contains("PDF, 1 КБ", (await visitor.OpenAsync(List)).Body!.TextContent, StringComparison.Ordinal);

        await ReplaceAsync("доклад для замены.pdf", "новый.pdf", [.. _pdf, .. new byte[2_000_000]]);

        Assert.Contains("PDF, 1,9 МБ", (await visitor.OpenAsync(List)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public async Task Replace_ByWhatIsNoFileOfItsKind_KeepsTheFormerAndSaysWhy(string name, string upload, byte[] content)
    {
        await site.Editor.UploadAsync(("kept.pdf", _pdf), ("kept.png", Photos.Make(SKEncodedImageFormat.Png)));
        var former = await site.StoredAsync(name);

        var page = await ReplaceAsync(name, upload, content);

        Assert.Matches("[а-яё]{4}", page.Fault());
        Assert.Null(page.QuerySelector(".alert:not(.alert-danger)"));
        Assert.Equal(former, await site.StoredAsync(name));
    }

    [Fact]
    public async Task Replace_ByNothing_SaysSo()
    {
        await site.Editor.UploadAsync(("alone.pdf", _pdf));

        Assert.Equal("Сначала выберите файл.", (await SendAsync("alone.pdf", [])).Fault());
    }

    [Fact]
    public async Task Replace_CutOff_KeepsTheFormerFile()
    {
        await site.Editor.UploadAsync(("cut.pdf", _pdf));
        var (action, fields) = await FormAsync("cut.pdf");
        using var whole = Uploading.Form([("upload", "cut.pdf", [.. _pdf, .. new byte[200_000]])], fields);
        using var half = new CutOff(await whole.ReadAsByteArrayAsync(Cancellation), whole.Headers.ContentType!);

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => site.Editor.PostAsync(new Uri(action, UriKind.Relative), half, Cancellation));

        Assert.Equal(_pdf, await site.StoredAsync("cut.pdf"));
    }

    [Fact]
    public async Task Page_OfAFile_NamesTheItemsThatUseItAndIsLinkedFromTheLibraryAndTheMenu()
    {
        await site.Editor.UploadAsync(("used.pdf", _pdf), ("unused.pdf", _pdf));
        var id = await site.AddAsync("NewsArticle", "ru/news/uses-a-file", VersionOptions.Published, item =>
        {
            item.DisplayText = "Новость с файлом";
            item.Content.HtmlBodyPart.Html = "<p><a href=\"/media/used.pdf\">файл</a></p>";
        });

        var library = await site.Editor.OpenAsync(Uploading.Library + "?q=used.pdf");
        var links = library.QuerySelectorAll(".media a[href^='/Admin/Uploads/File']").Select(link => link.GetAttribute("href")!).ToList();
        var used = await site.Editor.OpenAsync(Assert.Single(links, link => link.EndsWith("=used.pdf", StringComparison.Ordinal)));
        var unused = await site.Editor.OpenAsync(Assert.Single(links, link => link.EndsWith("=unused.pdf", StringComparison.Ordinal)));

        Assert.NotNull(used.QuerySelector($"main li a[href*='{id}']"));
        Assert.Contains("Его нет ни в одном материале.", unused.Body!.TextContent, StringComparison.Ordinal);
        var search = await site.Editor.OpenAsync(library.QuerySelector("nav a[href='/Admin/Uploads']")!.GetAttribute("href") + "?q=UNUSED");
        Assert.Equal("unused.pdf", Assert.Single(search.QuerySelectorAll(".list-group a")).TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("none.pdf")]
    [InlineData("../secret.txt")]
    [InlineData(".hidden.txt")]
    public async Task Page_OfNoFile_IsNotFound(string path)
    {
        using var answer = await site.Editor.GetAsync(new Uri("/Admin/Uploads/File?path=" + path, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<string> CoverAsync(HttpClient visitor, string page) => (await visitor.OpenAsync(page)).QuerySelector("main figure.cover img")!.GetAttribute("src")!;

    private static async Task<(int Width, int Height)> SizeAsync(HttpClient visitor, string address)
    {
        using var answer = await GetAsync(visitor, address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(Cancellation));
        return (picture.Width, picture.Height);
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient visitor, string address, EntityTagHeaderValue? kept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (kept is not null)
        {
            request.Headers.IfNoneMatch.Add(kept);
        }

        return visitor.SendAsync(request, Cancellation);
    }

    private Task<IDocument> ReplaceAsync(string path, string name, byte[] content) => SendAsync(path, [("upload", name, content)]);

    private async Task<IDocument> SendAsync(string path, (string Input, string Name, byte[] Content)[] files)
    {
        var (action, fields) = await FormAsync(path);
        using var content = Uploading.Form(files, fields);
        using var answer = await site.Editor.PostAsync(new Uri(action, UriKind.Relative), content, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private async Task<(string Action, (string Name, string Value)[] Fields)> FormAsync(string path)
    {
        var form = (await site.Editor.OpenAsync("/Admin/Uploads/File?path=" + Uri.EscapeDataString(path))).QuerySelector("main form[method=post]")!;
        return (form.GetAttribute("action")!, [.. form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? string.Empty))]);
    }

    /// <summary>A connection that ends halfway.</summary>
    private sealed class CutOff : HttpContent
    {
        private readonly byte[] _whole;

        public CutOff(byte[] whole, MediaTypeHeaderValue type)
        {
            _whole = whole;
            Headers.ContentType = type;
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(_whole.AsMemory(0, _whole.Length / 2), Cancellation);
            await stream.FlushAsync(Cancellation);
            throw new IOException("The line is down.");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _whole.Length;
            return true;
        }
    }
}
