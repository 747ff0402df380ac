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
    public async Task Docx_TextMovedFrom_StandsWhereItWasMovedTo()
    {
        var body = $"""<w:p><w:moveFrom w:id="3">{R("вчера ")}</w:moveFrom>{R("голосуют")}<w:moveTo w:id="4">{R(" вчера")}</w:moveTo></w:p>""";

        Assert.Equal("голосуют вчера", await ReadDocxAsync(body));
    }

    [Fact]
    public async Task Docx_ParagraphMarkDeleted_JoinsTheParagraphs()
    {
        var body = $"""<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>{R("изби")}</w:p>{P("рательница")}{P("решает")}""";

        Assert.Equal("избирательница решает", await ReadDocxAsync(body));
    }

    [Fact]
    public async Task Docx_TextBox_ComesOnceInItsPlaceAndByItself()
    {
        var box = $"<w:txbxContent>{P("В РАМКЕ")}</w:txbxContent>";
        var body = $"""
            <w:p>{R("до.")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R("после.")}<w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r></w:p>
            """;

        Assert.Equal("до. В РАМКЕ после. В РАМКЕ", await ReadDocxAsync(body));
    }

    [Fact]
    public async Task Docx_TextBoxInTwoForms_ComesOnce()
    {
        var body = $"<w:p><w:r><mc:AlternateContent><mc:Choice>{P("новая")}</mc:Choice><mc:Choice>{P("средняя")}</mc:Choice><mc:Fallback>{P("старая")}</mc:Fallback></mc:AlternateContent></w:r></w:p>";

        Assert.Equal("новая", await ReadDocxAsync(body));
    }

    [Fact]
    public async Task Docx_HiddenRunAroundATextBox_HidesNothingAfterIt()
    {
        var body = $"<w:p><w:r><w:pict><w:txbxContent><w:p>{R("тайна", "<w:vanish/>")}</w:p></w:txbxContent></w:pict><w:t>явное</w:t></w:r></w:p>";

        Assert.Equal("явное", await ReadDocxAsync(body));
    }

    [Fact]
    public async Task Docx_TabsBreaksAndHyphens_PartWordsOnlyWhereTheyShould()
    {
        const string Body = """
            <w:p><w:r><w:t>первое</w:t><w:tab/><w:t>второе</w:t><w:br/><w:t>третье</w:t><w:cr/><w:t>северо</w:t><w:noBreakHyphen/><w:t>восток</w:t><w:tab/><w:t>перено</w:t><w:softHyphen/><w:t>сится</w:t></w:r></w:p>
            """;

        Assert.Equal("первое второе третье северо-восток переносится", await ReadDocxAsync(Body));
    }

    [Fact]
    public async Task Docx_Symbols_PartWords()
    {
        const string Body = """<w:p><w:r><w:t>да</w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>нет 2</w:t><w:sym w:font="Arial" w:char="00D7"/><w:t>2</w:t></w:r></w:p>""";

        Assert.Equal("да нет 2×2", await ReadDocxAsync(Body));
    }

    [Fact]
    public async Task Docx_NotesAndComments_AreNotMixedUp()
    {
        var body = $"""<w:p>{R("насилия")}<w:r><w:footnoteReference w:id="2"/></w:r>{R(" в семье")}<w:r><w:commentReference w:id="1"/></w:r></w:p>""";

        var text = await Reading.ReadAsync(Docx(body, footnotes: P("По данным за год"), comments: P("проверить")), "report.docx");

        Assert.Equal("насилия в семье По данным за год", Assert.Single(text.Pages).Flat());
    }

    [Theory]
    [InlineData("Статья 16", "1", "Статья 16¹.")]
    [InlineData("20 м", "2", "20 м².")]
    [InlineData("насилия", "12", "насилия¹².")]
    [InlineData("на 10", "-3", "на 10⁻³.")]
    [InlineData("1", "st", "1st.")]
    [InlineData("по данным ", "1", "по данным ¹.")]
    [InlineData("за год", "2023", "за год 2023.")]
    public async Task Docx_Superscript_IsNoPartOfTheNumberBeforeIt(string before, string raised, string expected) =>
        Assert.Equal(expected, await ReadDocxAsync($"""<w:p>{R(before)}{R(raised, """<w:vertAlign w:val="superscript"/>""")}{R(".")}</w:p>"""));

    [Theory]
    [InlineData("""<w:rStyle w:val="Mark"/>""", "16¹")]
    [InlineData("""<w:rStyle w:val="MarkToo"/>""", "16¹")]
    [InlineData("""<w:position w:val="8"/>""", "16¹")]
    [InlineData("""<w:rStyle w:val="Mark"/><w:vertAlign w:val="baseline"/>""", "161")]
    [InlineData("""<w:rPrChange><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:rPrChange>""", "161")]
    [InlineData("""<w:vertAlign w:val="subscript"/>""", "161")]
    public async Task Docx_Superscript_IsWhatItsStyleSays(string properties, string expected)
    {
        const string Styles = """
            <w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="MarkToo"><w:basedOn w:val="Mark"/></w:style>
            """;

        var text = await Reading.ReadAsync(Docx($"<w:p>{R("Статья 16")}{R("1", properties)}</w:p>", styles: Styles), "report.docx");

        Assert.Equal($"Статья {expected}", Assert.Single(text.Pages));
    }

    [Fact]
    public async Task Docx_PowerInAFormula_IsNoPartOfTheNumber() =>
        Assert.Equal("20 м²", await ReadDocxAsync("<w:p><m:oMath><m:sSup><m:e><m:r><m:t>20 м</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>"));

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
    public async Task Odt_DoctypeOfOpenOffice2_IsPassedOver()
    {
        const string Doctype = """<?xml version="1.0"?><!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">""";

        var text = await Reading.ReadAsync(Odt($"<text:p>{Texts.Russian}</text:p>", doctype: Doctype), "report.odt");

        Assert.Equal((TextProblem.None, Texts.Russian), (text.Problem, Assert.Single(text.Pages)));
    }

    [Fact]
    public async Task Odt_SpacesTabsAndBreaks_PartWords() =>
        Assert.Equal("один два три четыре", await ReadOdtAsync("<text:p>один<text:s/>два<text:tab/>три<text:line-break/>четыре</text:p>"));

    [Fact]
    public async Task Odt_TextBox_StandsInItsPlaceAndByItself()
    {
        const string Body = "<text:p>до.<draw:frame><draw:text-box><text:p>В РАМКЕ</text:p></draw:text-box><svg:desc>рамка</svg:desc></draw:frame>после, <text:title>Обзор</text:title></text:p>";

        Assert.Equal("до. В РАМКЕ после, Обзор", await ReadOdtAsync(Body));
    }

    [Theory]
    [InlineData("super 58%", "Статья 16¹.")]
    [InlineData("33% 58%", "Статья 16¹.")]
    [InlineData("sub 58%", "Статья 161.")]
    [InlineData("-33% 58%", "Статья 161.")]
    [InlineData("0% 100%", "Статья 161.")]
    public async Task Odt_Superscript_IsNoPartOfTheNumberBeforeIt(string position, string expected)
    {
        var styles = $"""<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="{position}"/></style:style>""";

        var text = await Reading.ReadAsync(Odt("""<text:p>Статья 16<text:span text:style-name="T1">1</text:span>.</text:p>""", styles: styles), "law.odt");

        Assert.Equal(expected, Assert.Single(text.Pages));
    }

    [Fact]
    public async Task Odt_HiddenText_IsNoText()
    {
        const string Styles = """<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>""";

        var text = await Reading.ReadAsync(
            Odt("""<text:section text:display="none"><text:p>тайна</text:p></text:section><text:p><text:span text:style-name="T2">тайна </text:span>явное</text:p>""", styles: Styles), "report.odt");

        Assert.Equal("явное", Assert.Single(text.Pages));
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

    private static async Task<string> ReadDocxAsync(string body) => Assert.Single((await Reading.ReadAsync(Docx(body), "report.docx")).Pages).Flat();

    private static async Task<string> ReadOdtAsync(string body) => Assert.Single((await Reading.ReadAsync(Odt(body), "report.odt")).Pages).Flat();
}
