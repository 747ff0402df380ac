using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ForumOrchard.Tests.Editing;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace ForumOrchard.Tests.Translating.Exchange;

/// <summary>Files that come back are read, whatever packed them, or refused with the reason.</summary>
public sealed class ReturnedFilesTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private readonly ExchangeSteps _steps = new(site);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>As programs and macOS pack them: with folders, files of other kinds, and files of macOS beside each; nothing that cannot be read is taken for a translation.</summary>
    [Fact]
    public async Task Zip_WithOddEntries_IsReadOrRefusedWithTheReason()
    {
        var (set, _) = await _steps.AddAsync("Сурок в макинтоше", "<p>Раз.</p>");
        var file = await _steps.ExportAsync("Сурок в макинтоше");
        ExchangeSteps.Translate(file, text => text.Replace("Раз.", "One.", StringComparison.Ordinal));
        var bytes = Encoding.UTF8.GetBytes(file.ToString(SaveOptions.DisableFormatting));
        var packed = await ZipAsync(("проект/", []), ("проект/target/Закон 1.XLF", bytes), ("__MACOSX/проект/target/._Закон 1.XLF", [0, 5, 22, 7]), ("проект/omegat.project", [1]), ("../../../etc/a.xlf", bytes), ("a\\b:c?.xliff", bytes), ("папка.xlf/", []));

        await _steps.RunAsync(await _steps.UploadAsync("a.zip", packed));
        Assert.Equal("<p>One.</p>", (await _steps.FindAsync(set, "en"))!.As<HtmlBodyPart>()!.Html);

        // Cut off, turned over byte by byte: it is read or refused, and never fails.
        var random = new Random(4);
        for (var round = 0; round < 60; round++)
        {
            var broken = (byte[])packed.Clone();
            broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));
            Assert.NotNull((await _steps.UploadAsync("b.zip", round % 3 == 0 ? broken[..random.Next(broken.Length)] : broken)).QuerySelector("#files"));
        }

        var deep = string.Concat(Enumerable.Repeat("<g id=\"1\">", 5_000)) + string.Concat(Enumerable.Repeat("</g>", 5_000));
        var page = await _steps.UploadAsync("c.zip", await ZipAsync(("a.xlf", Encoding.UTF8.GetBytes($"<xliff><trans-unit id=\"a.1\"><source>{deep}</source></trans-unit></xliff>"))));
        Assert.Equal("«a.xlf» — не файл XLIFF: строка 1.", page.GetElementById("files-fault")!.TextContent);
    }

    [Theory]
    [InlineData("a.xlf", "<xliff>\n<a>", "строка 2")]
    [InlineData("a.xlf", "<!DOCTYPE xliff><xliff/>", "объявлен тип документа")]
    [InlineData("a.zip", "Это не архив", "не архив ZIP")]
    [InlineData("a.xlf", "<html/>", "не файл XLIFF")]
    [InlineData("a.xlf", "<xliff version=\"1.2\"/>", "нет ни одного предложения")]
    public async Task File_ThatCannotBeRead_IsRefusedAtTheField(string name, string content, string expected)
    {
        var page = await _steps.UploadAsync(name, Encoding.UTF8.GetBytes(content));

        Assert.Contains(expected, page.GetElementById("files-fault")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("files-fault", page.QuerySelector("#files")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task File_OfAnotherSite_IsNamedAndNothingIsWritten()
    {
        await _steps.AddAsync("Сурок чужой", "<p>Раз.</p>");
        var file = await _steps.ExportAsync("Сурок чужой");
        foreach (var unit in file.Descendants().Where(one => one.Name.LocalName == "trans-unit"))
        {
            unit.SetAttributeValue("id", "4other.1");
        }

        var page = await _steps.UploadAsync(file);

        Assert.Contains("Предложений, которых сайт не знает: 2", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/Run']"));
    }

    private static async Task<byte[]> ZipAsync(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        await using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                await using var entry = await zip.CreateEntry(name).OpenAsync(Cancellation);
                await entry.WriteAsync(content, Cancellation);
            }
        }

        return packed.ToArray();
    }
}
