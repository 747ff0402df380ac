using System.Text;
using System.Xml.Linq;
using ForumOrchard.Translations.Exchange;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.Units;

namespace ForumOrchard.Tests.Translating.Exchange;

/// <summary>XLIFF as it goes out and comes back.</summary>
public sealed class XliffTests
{
    private static readonly string[] Words = ["Закон", "law", " ", "<1>", "</1>", "&amp;", "&", "<b>", "\u00A0", "«", "”", "]]>", "<!--", "\u0001", "ң", "𝒜", "e\u0301", "{0}", "%s", "  ", "'", "\"", "-->", "\u2028"];

    [Theory]
    [InlineData(XliffVersion.V12)]
    [InlineData(XliffVersion.V21)]
    public void Sentences_OfAnyText_ComeBackAsTheyWere(XliffVersion version)
    {
        var random = new Random(20);
        for (var round = 0; round < 300; round++)
        {
            var html = Html(random, 3);
            var units = Aligner.Align(html, html, isHtml: true).Pairs
                .Where(pair => pair.HasWords)
                .Select((pair, at) => new XliffUnit($"x.{at}", "Текст & <b>", pair.Original!, pair.Translation, UnitState.Confirmed, null)).ToList();

            var returned = Read(XliffWriter.Write(new XliffFile("set", "«Закон» & <1>", null, "ru", "en", units), version));

            Assert.Equal(units.Select(unit => (unit.Id, Plain(unit.Original.Text), Plain(unit.Translation!.Text), true)), returned.Select(unit => (unit.Id, unit.Original, unit.Translation!, unit.IsDone)));
        }

        static string Plain(string text) => text.Replace("\u0001", string.Empty, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(XliffVersion.V12, UnitState.Untranslated, "needs-translation", "Да.")]
    [InlineData(XliffVersion.V12, UnitState.Translated, "translated", "Yes.")]
    [InlineData(XliffVersion.V12, UnitState.Changed, "needs-review-translation", "Yes.")]
    [InlineData(XliffVersion.V12, UnitState.Confirmed, "final", "Yes.")]
    [InlineData(XliffVersion.V21, UnitState.Untranslated, "initial", "Да.")]
    [InlineData(XliffVersion.V21, UnitState.Changed, "initial", "Yes.")]
    [InlineData(XliffVersion.V21, UnitState.Translated, "translated", "Yes.")]
    [InlineData(XliffVersion.V21, UnitState.Confirmed, "final", "Yes.")]
    public void Sentence_OfEachState_HasATargetAndSaysIt(XliffVersion version, UnitState state, string expected, string target)
    {
        var pair = Aligner.Align("<p>Да.</p>", "<p>Yes.</p>", isHtml: true).Pairs[0];

        var document = XliffWriter.Write(new XliffFile("set", "Закон", "https://example.org/ru/laws/a", "ru", "en", [new XliffUnit("x.1", "Текст", pair.Original!, pair.Translation, state, "Нет.")]), version);

        var element = document.Descendants().Single(one => one.Name.LocalName == "target");
        Assert.Equal(target, element.Value);
        Assert.Equal(expected, (version == XliffVersion.V12 ? element : element.Parent!).Attribute("state")!.Value);
        Assert.Equal(["Закон", "https://example.org/ru/laws/a", "Текст", "Нет."], document.Descendants().Where(one => one.Name.LocalName == "note").Select(note => note.Value));
        Assert.Equal(state == UnitState.Confirmed, Assert.Single(Read(document)).IsDone);
    }

    [Fact]
    public void Unit_CutIntoSegmentsByAProgram_IsOneSentenceOnceAllAreTranslated()
    {
        const string File = """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ru" trgLang="en"><file id="f"><unit id="x.1">
            <segment state="final"><source>Раз.</source><target>One.</target></segment><ignorable><source> </source></ignorable>
            <segment state="translated"><source>Два <pc id="1">три</pc>.</source><target>Two <mrk id="m1" type="term"><pc id="1">three</pc></mrk>.</target></segment></unit>
            <unit id="x.2"><segment><source>Раз.</source><target>One.</target></segment><segment><source>Два.</source></segment></unit></file></xliff>
            """;

        var units = XliffReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(File)));

        Assert.Equal(("Раз. Два <1>три</1>.", "One. Two <1>three</1>.", false), (units[0].Original, units[0].Translation, units[0].IsDone));
        Assert.Null(units[1].Translation);
    }

    [Theory]
    [InlineData("<xliff><file>", XliffFault.NoXml, 1)]
    [InlineData("<!DOCTYPE xliff [<!ENTITY a 'b'>]>\n<xliff>&a;</xliff>", XliffFault.NoXml, 0)]
    [InlineData("<html>\n</html>", XliffFault.NoXliff, 1)]
    [InlineData("<xliff>\n\n<a>&nbsp;</a></xliff>", XliffFault.NoXml, 3)]
    [InlineData("", XliffFault.NoXml, 0)]
    [InlineData("Это не файл", XliffFault.NoXml, 1)]
    public void File_ThatIsNoXliff_IsRefusedWithTheLineIfThereIsOne(string text, XliffFault fault, int line)
    {
        var exception = Assert.Throws<XliffException>(() => XliffReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));

        Assert.Equal((fault, line), (exception.Fault, exception.Line));
    }

    [Fact]
    public void File_OfAnotherEncodingThanItSays_IsRefused()
    {
        var bytes = "<?xml version=\"1.0\" encoding=\"utf-8\"?><xliff>"u8.ToArray().Concat(new byte[] { 0xC7, 0xE0, 0xEA }).Concat("</xliff>"u8.ToArray()).ToArray();

        Assert.Equal(XliffFault.NoXml, Assert.Throws<XliffException>(() => XliffReader.Read(new MemoryStream(bytes))).Fault);
    }

    private static IReadOnlyList<ReturnedUnit> Read(XDocument document)
    {
        using var stream = new MemoryStream();
        document.Save(stream, SaveOptions.DisableFormatting);
        stream.Position = 0;
        return XliffReader.Read(stream);
    }

    private static string Html(Random random, int depth) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(depth == 3 ? 1 : 6) switch
    {
        0 when depth == 3 => $"<p>{Html(random, 2)}</p>",
        0 or 1 when depth > 0 => $"<a href=\"/ru/{random.Next(9)}\">{Html(random, depth - 1)}</a>",
        2 => "<img src=\"a.png\" alt=\"Снимок\">",
        _ => System.Net.WebUtility.HtmlEncode(string.Concat(Enumerable.Range(0, 4).Select(_ => Words[random.Next(Words.Length)]))),
    }));
}
