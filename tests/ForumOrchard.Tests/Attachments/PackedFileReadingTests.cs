using ForumOrchard.Attachments.Models;
using ForumOrchard.Tests.Attachments.Files;
using static ForumOrchard.Tests.Attachments.Files.PackedFiles;

namespace ForumOrchard.Tests.Attachments;

public sealed class PackedFileReadingTests
{
    [Fact]
    public async Task Docx_Always_HasTextTablesNotesAndHeader()
    {
        var body = P(Texts.Russian)
            + $"<w:tbl><w:tr><w:tc>{P("Ошская область")}</w:tc><w:tc>{P("47 процентов")}</w:tc></w:tr></w:tbl>";

        var text = await Reading.ReadAsync(Docx(body, footnotes: P("По данным за прошлый год."), header: P("Годовой отчёт")), "report.docx");

        Assert.Equal(TextProblem.None, text.Problem);
        Assert.Equal($"{Texts.Russian} Ошская область 47 процентов По данным за прошлый год. Годовой отчёт", Assert.Single(text.Pages).Flat());
    }

    [Fact]
    public async Task Docx_TrackedChanges_HasWhatIsLeft()
    {
        var body = $"""
            <w:p>{R("В сёлах ")}<w:del w:id="1"><w:r><w:delText>мужчины</w:delText></w:r></w:del><w:ins w:id="2">{R("женщины")}</w:ins>{R(" голосуют")}
            <w:moveFrom w:id="3">{R("вчера")}</w:moveFrom></w:p>
            """;

        var text = await Reading.ReadAsync(Docx(body), "report.docx");

        Assert.Equal("В сёлах женщины голосуют", Assert.Single(text.Pages).Flat());
    }

    [Fact]
    public async Task Docx_WordInSeveralRuns_IsOneWord()
    {
        var text = await Reading.ReadAsync(Docx($"<w:p>{R("изби")}{R("ратель")}{R("ница")}</w:p>"), "report.docx");

        Assert.Equal("избирательница", Assert.Single(text.Pages));
    }

    [Fact]
    public async Task Docx_HiddenTextAndFieldCodes_AreNoText()
    {
        var body = """<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>тайна</w:t></w:r><w:r><w:instrText>PAGEREF</w:instrText></w:r><w:r><w:t>явное</w:t></w:r></w:p>""";

        Assert.Equal("явное", Assert.Single((await Reading.ReadAsync(Docx(body), "report.docx")).Pages));
    }

    [Fact]
    public async Task Docx_InAnEncryptedShell_SaysSo() =>
        Assert.Equal(TextProblem.Encrypted, (await Reading.ReadAsync([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]], "secret.docx")).Problem);

    [Fact]
    public async Task Docx_OfNoDocument_IsDamaged() =>
        Assert.Equal(TextProblem.Damaged, (await Reading.ReadAsync(Zip(("a.txt", "no")), "report.docx")).Problem);

    [Fact]
    public async Task Odt_Always_HasTextTablesNotesAndHeader()
    {
        var body = $"""
            <text:h>Обзор</text:h><text:p>{Texts.Russian}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>По данным за прошлый год.</text:p></text:note-body></text:note></text:p>
            <table:table><table:table-row><table:table-cell><text:p>Ошская<text:s text:c="2"/>область</text:p></table:table-cell></table:table-row></table:table>
            """;

        var text = await Reading.ReadAsync(Odt(body, header: "<text:p>Годовой отчёт</text:p>"), "report.odt");

        Assert.Equal(TextProblem.None, text.Problem);
        Assert.Equal($"Обзор {Texts.Russian} По данным за прошлый год. Ошская область Годовой отчёт", Assert.Single(text.Pages).Flat());
    }

    [Fact]
    public async Task Odt_TrackedDeletionsAndRemarks_AreNoText()
    {
        const string Body = """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>мужчины</text:p></text:deletion></text:changed-region></text:tracked-changes>
            <text:p>В сёлах женщины<office:annotation><text:p>проверить</text:p></office:annotation> голосуют</text:p>
            """;

        Assert.Equal("В сёлах женщины голосуют", Assert.Single((await Reading.ReadAsync(Odt(Body), "report.odt")).Pages).Flat());
    }

    [Fact]
    public async Task Odt_Encrypted_SaysSo()
    {
        var text = await Reading.ReadAsync(Odt("<text:p/>", manifest: "<file-entry><encryption-data/></file-entry>"), "secret.odt");

        Assert.Equal(TextProblem.Encrypted, text.Problem);
    }

    [Theory]
    [InlineData("report.doc")]
    [InlineData("table.xlsx")]
    public async Task OtherDocument_Always_IsOfAnUnknownKind(string name) =>
        Assert.Equal(TextProblem.UnknownKind, (await Reading.ReadAsync([1, 2, 3, 4], name)).Problem);
}
