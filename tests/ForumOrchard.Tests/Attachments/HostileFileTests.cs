using System.Diagnostics;
using System.Text;
using CsCheck;
using ForumOrchard.Attachments.Extraction;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Tests.Attachments.Files;

namespace ForumOrchard.Tests.Attachments;

/// <summary>Reading a file costs bounded time and memory and never throws, whatever the file is.</summary>
public sealed class HostileFileTests
{
    private static readonly ReadingLimits Small = new() { UnpackedBytes = 4 * 1024 * 1024, Time = TimeSpan.FromSeconds(20) };

    [Fact]
    public async Task Pdf_StreamThatUnpacksToMuch_IsUnsafe()
    {
        var pdf = new RawPdf();
        var content = pdf.AddPacked(new string(' ', 50_000_000));

        var text = await Reading.ReadAsync(pdf.WithPage(string.Empty, content), "bomb.pdf", Small);

        Assert.Equal(TextProblem.Unsafe, text.Problem);
    }

    [Fact]
    public async Task Pdf_FormsThatDrawFormsTenfold_IsUnsafe()
    {
        var pdf = new RawPdf();
        var font = pdf.AddFont();
        var inner = pdf.AddStream("BT /F1 12 Tf (words) Tj ET", $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 {font} 0 R >> >>");
        for (var level = 0; level < 12; level++)
        {
            var tenfold = string.Concat(Enumerable.Repeat("/X Do ", 10));
            inner = pdf.AddStream(tenfold, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {inner} 0 R >> >>");
        }

        var text = await Reading.ReadAsync(pdf.WithPage($"/XObject << /X {inner} 0 R >>", pdf.AddStream("/X Do")), "bomb.pdf", Small);

        Assert.Equal(TextProblem.Unsafe, text.Problem);
    }

    [Fact]
    public async Task Pdf_FormsThatDrawNothingTenfold_IsStoppedInTime()
    {
        var pdf = new RawPdf();
        var inner = pdf.AddStream("q Q", "/Type /XObject /Subtype /Form /BBox [0 0 9 9]");
        for (var level = 0; level < 12; level++)
        {
            var tenfold = string.Concat(Enumerable.Repeat("/X Do ", 10));
            inner = pdf.AddStream(tenfold, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {inner} 0 R >> >>");
        }

        var watch = Stopwatch.StartNew();
        var text = await Reading.ReadAsync(
            pdf.WithPage($"/XObject << /X {inner} 0 R >>", pdf.AddStream("/X Do")), "bomb.pdf", Small with { Time = TimeSpan.FromSeconds(1) });

        Assert.Equal(TextProblem.TooSlow, text.Problem);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(9));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<</A")]
    public async Task Pdf_NestedWithoutEnd_IsNoCrash(string opening)
    {
        var pdf = new RawPdf();
        var content = pdf.AddStream(string.Concat(Enumerable.Repeat(opening, 300_000)));
        pdf.Add(string.Concat(Enumerable.Repeat(opening, 300_000)));

        var text = await Reading.ReadAsync(pdf.WithPage(string.Empty, content), "deep.pdf", Small);

        Assert.False(text.HasText());
    }

    [Fact]
    public async Task Pdf_MorePagesThanAreRead_KeepsTheFirst()
    {
        var text = await Reading.ReadAsync(PdfFiles.WithPages(Texts.English, Texts.Russian, Texts.Kyrgyz), "long.pdf", Small with { Pages = 2 });

        Assert.Equal(TextProblem.TooManyPages, text.Problem);
        Assert.Equal(2, text.Pages.Length);
        Assert.True(text.HasText());
    }

    [Fact]
    public async Task AnyFile_MoreBytesThanAreRead_IsTooLarge() =>
        Assert.Equal(TextProblem.TooLarge, (await Reading.ReadAsync(new byte[2000], "big.pdf", new ReadingLimits { FileBytes = 1999 })).Problem);

    [Fact]
    public async Task Text_MoreCharactersThanAreRead_KeepsTheFirst()
    {
        var text = await Reading.ReadAsync(Encoding.UTF8.GetBytes(Texts.Russian), "long.txt", Small with { Characters = 100 });

        Assert.Equal((TextProblem.TooLong, Texts.Russian[..100]), (text.Problem, Assert.Single(text.Pages)));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    public async Task Package_ThatUnpacksToMuch_IsUnsafe(string kind)
    {
        var much = new string(' ', 20_000_000);
        var file = kind == "docx" ? PackedFiles.Docx(PackedFiles.P(much)) : PackedFiles.Odt($"<text:p>{much}</text:p>");

        var text = await Reading.ReadAsync(file, "bomb." + kind, Small);

        Assert.Equal(TextProblem.Unsafe, text.Problem);
    }

    [Fact]
    public async Task Docx_WithDtd_ExpandsNothing()
    {
        const string Doctype = """<!DOCTYPE w [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>""";

        var text = await Reading.ReadAsync(PackedFiles.Docx(PackedFiles.P("&b;"), doctype: Doctype), "dtd.docx");

        Assert.Equal(TextProblem.Damaged, text.Problem);
        Assert.False(text.HasText());
    }

    [Theory]
    [InlineData("""<!DOCTYPE w [<!ENTITY b "boom">]>""")]
    [InlineData("""<!DOCTYPE w [<!ENTITY b SYSTEM "file:///etc/hostname">]>""")]
    [InlineData("""<!DOCTYPE w SYSTEM "http://127.0.0.1:9/none.dtd">""")]
    public async Task Odt_WithDtd_ExpandsNothing(string doctype)
    {
        var text = await Reading.ReadAsync(PackedFiles.Odt("<text:p>words &b;</text:p>", doctype: doctype), "dtd.odt", Small);

        Assert.Equal(TextProblem.Damaged, text.Problem);
        Assert.False(text.HasText());
    }

    [Fact]
    public async Task Html_NestedWithoutEnd_IsStoppedInTime()
    {
        var html = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div><p><b>", 300_000)));
        var watch = Stopwatch.StartNew();

        var text = await Reading.ReadAsync(html, "deep.html", Small with { Time = TimeSpan.FromSeconds(1) });

        Assert.False(text.HasText());
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    [Theory]
    [InlineData("report.pdf")]
    [InlineData("report.docx")]
    [InlineData("report.odt")]
    [InlineData("report.html")]
    [InlineData("report.txt")]
    public void AnyFile_BytesChangedAtRandom_NeverThrows(string name)
    {
        byte[] file = Path.GetExtension(name) switch
        {
            ".pdf" => PdfFiles.WithPages(Texts.English),
            ".docx" => PackedFiles.Docx(PackedFiles.P(Texts.Russian)),
            ".odt" => PackedFiles.Odt($"<text:p>{Texts.Russian}</text:p>"),
            _ => Encoding.UTF8.GetBytes($"<p>{Texts.Russian}</p>"),
        };

        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Array[1, 40].Sample(
            changes =>
            {
                var broken = (byte[])file.Clone();
                foreach (var (at, value) in changes)
                {
                    broken[at] = value;
                }

                var text = Reading.ReadAsync(broken, name, Small).GetAwaiter().GetResult();
                Assert.NotNull(text.Pages);
            },
            iter: 100,
            threads: 1);
    }
}
