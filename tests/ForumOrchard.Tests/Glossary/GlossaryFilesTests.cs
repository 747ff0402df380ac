using System.Text;
using System.Text.Json;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Exchange;

namespace ForumOrchard.Tests.Glossary;

/// <summary>Terms as files, and back.</summary>
public sealed class GlossaryFilesTests
{
    private static readonly string[] Hostile =
    [
        "ордер", "=1+1", "'=1+1", "''@x", "-минус", "+", "a,b;c\td", "\"кавычки\"", "\"", "<b>&amp;</b>", "]]>", "&#x0;", "\u0001\u000B\uFFFE", "\ud83d\ude00", "\ud800", "{{ Model }}", "e\u0301", "\u202e", "строка\r\nвторая\nтретья", " \u00A0края\u2028 ", "id", "-- DROP",
    ];

    [Fact]
    public void Terms_OfAnyText_ComeBackAsTheyWere()
    {
        var random = new Random(2026);
        string Text() => string.Join(random.Next(2) == 0 ? " " : string.Empty, Enumerable.Range(0, random.Next(1, 4)).Select(_ => Hostile[random.Next(Hostile.Length)]));
        for (var round = 0; round < 300; round++)
        {
            var concepts = Enumerable.Range(0, random.Next(1, 5)).Select(number => new Concept
            {
                Id = $"term-{number}",
                Domain = ConceptText.OneLine(Text()),
                Wordings = ConceptText.Clean(new[] { "ru", "en", "ky" }.Take(random.Next(1, 4)).Select(culture => KeyValuePair.Create(culture, new Wording
                {
                    Preferred = "т" + Text(), Admitted = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text())], Forbidden = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text())], Definition = Text(), Source = Text(), Note = Text(),
                }))),
            }).ToList();
            var said = JsonSerializer.Serialize(concepts);

            Assert.Equal(said, JsonSerializer.Serialize(GlossaryCsv.Read(GlossaryCsv.Write(concepts)).Select(one => one.Concept)));
            var tbx = Tbx.Write(concepts, "Глоссарий & <", "http://localhost/");
            Assert.Equal(said, JsonSerializer.Serialize(Tbx.Read(Tbx.ToBytes(tbx)).Select(one => one.Concept)));
            Assert.Equal(said, JsonSerializer.Serialize(Tbx.Read(Tbx.ToBytes(Tbx.ToOlder(tbx))).Select(one => one.Concept)));
        }
    }

    [Fact]
    public void Glossary_ThatShips_ComesBackFromBothFormats()
    {
        var said = JsonSerializer.Serialize(ShippedGlossary.Concepts);

        Assert.Equal(said, JsonSerializer.Serialize(GlossaryCsv.Read(GlossaryCsv.Write(ShippedGlossary.Concepts)).Select(one => one.Concept)));
        Assert.Equal(said, JsonSerializer.Serialize(Tbx.Read(Tbx.ToBytes(Tbx.Write(ShippedGlossary.Concepts, "t", "s"))).Select(one => one.Concept)));
    }

    [Theory]
    [InlineData("", GlossaryFileFault.NoColumns, 1)]
    [InlineData("term,translation\r\na,b", GlossaryFileFault.NoColumns, 1)]
    [InlineData("id,language,preferred\r\na,ru", GlossaryFileFault.Columns, 2)]
    [InlineData("id,language,preferred\r\na,ru,\"b\r\nc", GlossaryFileFault.CutOff, 2)]
    [InlineData("id,language,preferred\r\na,ru,b\r\nc,ru,d\r\na,RU,e", GlossaryFileFault.Repeated, 4)]
    public void Csv_Malformed_IsRefusedWithLineAndReason(string text, GlossaryFileFault fault, int line) => AssertRefused(() => GlossaryCsv.Read(Encoding.UTF8.GetBytes(text)), fault, line);

    [Fact]
    public void Csv_InAnotherEncoding_IsRefusedWithItsLine() =>
        AssertRefused(() => GlossaryCsv.Read([.. "id,language,preferred\r\na,ru,"u8, 0xEE, 0xF0, 0xE4]), GlossaryFileFault.Encoding, 2);

    [Theory]
    [InlineData("", GlossaryFileFault.DocumentType, 0)]
    [InlineData("<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tbx>&x;</tbx>", GlossaryFileFault.DocumentType, 0)]
    [InlineData("<tbx>\n<text>", GlossaryFileFault.Xml, 2)]
    [InlineData("<tbx>\n&x;</tbx>", GlossaryFileFault.Xml, 2)]
    [InlineData("<html/>", GlossaryFileFault.NoTbx, 1)]
    public void Tbx_Malformed_IsRefusedWithLineAndReason(string text, GlossaryFileFault fault, int line) => AssertRefused(() => Tbx.Read(Encoding.UTF8.GetBytes(text)), fault, line);

    /// <summary>Reading its text would overflow the stack, which ends the program.</summary>
    [Fact]
    public void Tbx_OfElementsWithinElements_IsRefused() =>
        AssertRefused(() => Tbx.Read(Encoding.UTF8.GetBytes($"<tbx><conceptEntry><langSec>\n<term>{string.Concat(Enumerable.Repeat("<a>", 500_000))}{string.Concat(Enumerable.Repeat("</a>", 500_000))}</term></langSec></conceptEntry></tbx>")), GlossaryFileFault.NoTbx, 2);

    [Fact]
    public void Tbx_InAnotherEncodingThanItSays_IsRefused()
    {
        var exception = Assert.Throws<GlossaryFileException>(() => Tbx.Read([.. "<?xml version='1.0' encoding='UTF-8'?><tbx>"u8, 0xEE, 0xF0, .. "</tbx>"u8]));

        Assert.Equal(GlossaryFileFault.Xml, exception.Fault);
    }

    /// <summary>As programs of before 2019 write it.</summary>
    [Fact]
    public void Tbx_Of2008_IsRead()
    {
        const string Text = """
            <martif type="TBX"><text><body><termEntry id="c1"><descrip type="subjectField">law</descrip><descrip type="definition">Что-то.</descrip>
            <langSet xml:lang="ru"><tig><term>приказ</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig><tig><term>решение</term></tig>
            <tig><term>ордер</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig><ntig><termGrp><term>бумага</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet></termEntry></body></text></martif>
            """;

        var concept = Assert.Single(Tbx.Read(Encoding.UTF8.GetBytes(Text))).Concept;

        var wording = concept.In("ru")!;
        Assert.Equal(("c1", "law", "ордер", "решение", "приказ, бумага", "Что-то."), (concept.Id, concept.Domain, wording.Preferred, wording.Admitted.Single(), string.Join(", ", wording.Forbidden), wording.Definition));
    }

    /// <summary>Where a comma is a decimal one, sheets write semicolons.</summary>
    [Fact]
    public void Csv_WithSemicolonsAndFewerColumns_IsRead()
    {
        var concept = Assert.Single(GlossaryCsv.Read("id;language;preferred\na;ru;ордер\na;en;order\n"u8.ToArray()));

        Assert.Equal((2, "ордер", "order"), (concept.Line, concept.Concept.In("ru")!.Preferred, concept.Concept.In("en")!.Preferred));
    }

    private static void AssertRefused(Action read, GlossaryFileFault fault, int line)
    {
        var exception = Assert.Throws<GlossaryFileException>(read);

        Assert.Equal((fault, line), (exception.Fault, exception.Line));
    }
}
