using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ForumOrchard.Tests.Editing;
using SkiaSharp;

namespace ForumOrchard.Tests.Uploads;

/// <summary>What of a file that an editor uploads is stored.</summary>
public sealed class UploadTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[]> WrongFiles => new()
    {
        { "drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray() },
        { "page.html", "<p>text</p>"u8.ToArray() },
        { "no-ending", "text"u8.ToArray() },
        { "text.jpg", "no picture"u8.ToArray() },
        { "half.jpg", Photos.Make(SKEncodedImageFormat.Jpeg, 600, 600)[..900] },
        { "photo.gif", Photos.Make(SKEncodedImageFormat.Png) },
        { "huge.png", Photos.PngOfSize(30_000, 30_000) },
        { "empty.pdf", [] },
        { "program.pdf", "MZ program"u8.ToArray() },
        { "archive.docx", Package("other.xml") },
        { "text.docx", "text"u8.ToArray() },
        { "program.txt", [0x4D, 0x5A, 0, 0, 1] },
        { "..", "text"u8.ToArray() },
        { ".hidden.txt", "text"u8.ToArray() },
    };

    public static TheoryData<string, byte[]> RightFiles => new()
    {
        { "отчёт 2026.pdf", "%PDF-1.7 and so on"u8.ToArray() },
        { "доклад.docx", Package("word/document.xml") },
        { "заметки.odt", Package("content.xml") },
        { "таблица.csv", Encoding.UTF8.GetBytes("страна;год\nКыргызстан;2026") },
        { "письмо.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Письмо")] },
        { "точка.gif", Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7") },
        { "старый.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
    };

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public async Task Upload_FileThatIsNotWhatItsNameSays_IsRefusedInTheEditorsLanguageAndLeavesNothing(string name, byte[] content)
    {
        var before = Files();

        var page = await site.Editor.UploadAsync((name, content));

        Assert.Matches("[а-яё]{4}", page.Fault());
        Assert.Null(page.QuerySelector(".alert:not(.alert-danger)"));
        Assert.Equal(before, Files());
    }

    [Theory]
    [MemberData(nameof(RightFiles))]
    public async Task Upload_DocumentOfItsKind_IsStoredAsItIs(string name, byte[] content)
    {
        var page = await site.Editor.UploadAsync((name, content));

        Assert.Equal(string.Empty, page.Fault());
        Assert.Contains(page.QuerySelectorAll(".media a"), link => link.TextContent.Trim() == name);
        Assert.Equal(content, await site.StoredAsync(name));
    }

    [Theory]
    [InlineData(1, 60, 20, true)]
    [InlineData(3, 60, 20, false)]
    [InlineData(6, 20, 60, true)]
    [InlineData(8, 20, 60, false)]
    public async Task Upload_Photo_IsUprightAndTellsNothing(ushort orientation, int width, int height, bool isRedFirst)
    {
        var name = $"photo-{orientation}.jpg";
        var photo = Photos.WithNote(orientation);
        Assert.Contains(Photos.Note, Encoding.Latin1.GetString(photo), StringComparison.Ordinal);

        Assert.Equal(string.Empty, (await site.Editor.UploadAsync((name, photo))).Fault());

        var stored = (await site.StoredAsync(name))!;
        Assert.DoesNotContain(Photos.Note, Encoding.Latin1.GetString(stored), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(stored), StringComparison.Ordinal);
        using var picture = SKBitmap.Decode(stored);
        Assert.Equal((width, height), (picture.Width, picture.Height));
        Assert.Equal(isRedFirst, picture.GetPixel(3, 3).Red > 128);
        Assert.Equal(!isRedFirst, picture.GetPixel(width - 4, height - 4).Red > 128);
    }

    [Fact]
    public async Task Upload_PictureWithSomethingBehindIt_IsThePictureAlone()
    {
        await site.Editor.UploadAsync(("behind.png", [.. Photos.Make(SKEncodedImageFormat.Png), .. Package("word/document.xml")]));

        var stored = (await site.StoredAsync("behind.png"))!;
        Assert.DoesNotContain("word/document.xml", Encoding.Latin1.GetString(stored), StringComparison.Ordinal);
        using var picture = SKBitmap.Decode(stored);
        Assert.Equal((SKColors.Red, SKColors.Blue), (picture.GetPixel(0, 0), picture.GetPixel(59, 19)));
    }

    [Fact]
    public async Task Upload_PictureLargerThanAnyScreen_IsMadeSmaller()
    {
        await site.Editor.UploadAsync(("wide.webp", Photos.Make(SKEncodedImageFormat.Webp, 4000, 1000)));

        using var picture = SKBitmap.Decode(await site.StoredAsync("wide.webp"));
        Assert.Equal((2560, 640), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task Upload_PngCalledJpg_IsStoredAsJpeg()
    {
        await site.Editor.UploadAsync(("named.jpg", Photos.Make(SKEncodedImageFormat.Png)));

        using var codec = SKCodec.Create(new SKMemoryStream(await site.StoredAsync("named.jpg")));
        Assert.Equal(SKEncodedImageFormat.Jpeg, codec.EncodedFormat);
    }

    [Fact]
    public async Task Upload_SeveralFilesOneOfThemWrong_StoresTheOthersAndNamesIt()
    {
        var page = await site.Editor.UploadAsync(("one.txt", "one"u8.ToArray()), ("two.pdf", "two"u8.ToArray()), ("three.txt", "three"u8.ToArray()));

        Assert.Contains("two.pdf", page.Fault(), StringComparison.Ordinal);
        Assert.Contains("Загружено файлов: 2", page.QuerySelector(".alert:not(.alert-danger)")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(await site.StoredAsync("three.txt"));
    }

    [Fact]
    public async Task Upload_OfANameThatIsTaken_KeepsTheFormerFile()
    {
        await site.Editor.UploadAsync(("taken.txt", "first"u8.ToArray()));

        var page = await site.Editor.UploadAsync(("taken.txt", "second"u8.ToArray()));

        Assert.Contains("уже есть файл «taken.txt»", page.Fault(), StringComparison.Ordinal);
        Assert.Equal("first"u8.ToArray(), await site.StoredAsync("taken.txt"));
    }

    [Fact]
    public async Task Upload_LargerThanTaken_IsRefusedBeforeItIsRead()
    {
        // The server closes the connection on those who go on sending: nothing is sent here but the size.
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Uploading.Library + "/Upload", UriKind.Relative)) { Content = new SizeOnly(31_000_000) };
        request.Headers.ExpectContinue = true;
        using var answer = await site.Editor.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.StartsWith("Столько сразу отправить нельзя", SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    private string[] Files() => [.. Directory.EnumerateFileSystemEntries(Path.Combine(site.DataFolder, "Sites"), "*", SearchOption.AllDirectories).Where(path => path.Contains("/Media/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static byte[] Package(string entry)
    {
        using var memory = new MemoryStream();
        using (var package = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var text = package.CreateEntry(entry).Open();
            text.Write("<a/>"u8);
        }

        return memory.ToArray();
    }

    /// <summary>A form that announces its size, and waits to be told to send it.</summary>
    private sealed class SizeOnly : HttpContent
    {
        private readonly long _size;

        public SizeOnly(long size)
        {
            _size = size;
            Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=none");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.Delay(Timeout.Infinite, Cancellation);

        protected override bool TryComputeLength(out long length)
        {
            length = _size;
            return true;
        }
    }
}
