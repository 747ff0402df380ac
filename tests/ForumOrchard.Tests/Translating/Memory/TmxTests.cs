using System.Text;
using System.Xml;
using System.Xml.Linq;
using ForumOrchard.Translations.Memory;
using ForumOrchard.Translations.Memory.Tmx;

namespace ForumOrchard.Tests.Translating.Memory;

/// <summary>TMX as it goes out and comes in.</summary>
public sealed class TmxTests
{
    private static readonly string[] Words = ["Закон", "law", " ", "<1>", "</1>", "<2/>", "<3>", "&amp;", "&", "<b>", "\u00A0", "«", "”", "]]>", "<!--", "\u0001", "ң", "𝒜", "e\u0301", "{0}", "'", "\"", "-->", "\u2028", "<g0>", "\ud800", "&#xD;", "\t"];

    [Fact]
    public async Task Pairs_OfAnyText_ComeBackAsTheyWere()
    {
        var random = new Random(14);
        for (var round = 0; round < 200; round++)
        {
            var pairs = Enumerable.Range(0, random.Next(1, 5)).Select(_ => new MemoryPair
            {
                OriginalCulture = "ru",
                Culture = random.Next(2) == 0 ? "en" : "ky",
                Original = Text(random),
                Translation = Text(random),
                Utc = new DateTime(2026, 11, 30, 23, 59, random.Next(60), DateTimeKind.Utc),
                By = Text(random),
            }).ToList();

            var units = Read(await WriteAsync(pairs));

            Assert.Equal(
                pairs.Select(pair => ("ru", "ru", Plain(pair.Original), pair.Culture, Plain(pair.Translation), pair.Utc, Plain(pair.By!))),
                units.Select(unit => (unit.OriginalLanguage!, unit.Texts[0].Language, unit.Texts[0].Text, unit.Texts[1].Language, unit.Texts[1].Text, unit.Utc, unit.By!)));
        }
    }

    [Fact]
    public async Task File_ThatGoesOut_IsTmx14WithTagsAsElementsAndReadsNothingElse()
    {
        var file = await WriteAsync([new MemoryPair { OriginalCulture = "ru", Culture = "en", Original = "См. <1>ст. 2</1> и <2/>, 1 < 2.", Translation = "See <2/> and <1>Art. 2</1>, 1 < 2." }]);

        Assert.Contains("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        var document = Load(file);
        Assert.Equal(("1.4", "*all*", "sentence"), (document.Root!.Attribute("version")!.Value, Header(document, "srclang"), Header(document, "segtype")));
        var segments = document.Descendants("seg").ToList();
        Assert.Equal("См. <bpt i=\"1\" x=\"1\">&lt;g1&gt;</bpt>ст. 2<ept i=\"1\">&lt;/g1&gt;</ept> и <ph x=\"2\">&lt;x2/&gt;</ph>, 1 &lt; 2.", string.Concat(segments[0].Nodes()));
        Assert.Equal(["ru", "en"], document.Descendants("tuv").Select(variant => variant.Attribute(XNamespace.Xml + "lang")!.Value));
    }

    /// <summary>As the standard allows tags: matched by <c>x</c>, by the number of what opens, by their order; what only the translation has is left out.</summary>
    [Fact]
    public void Tags_OfOtherPrograms_AreNumberedByTheOriginal()
    {
        var unit = Assert.Single(Read("""
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">
            <tmx version="1.4"><header creationtool="Other" srclang="RU-RU" datatype="html" segtype="sentence" adminlang="en" o-tmf="x" creationtoolversion="1"/><body>
            <tu><note>Закон</note>
            <tuv xml:lang="en-US" changedate="20260102T030405Z" changeid="aida"><seg>See <it pos="begin" x="9">&lt;i></it><bpt i="7" x="2">{\b </bpt>Art. <hi>2</hi><ept i="7">}</ept> <ph x="1"/>.</seg></tuv>
            <tuv xml:lang="ru"><seg>См. <ph x="1">{картинка <sub>слова</sub>}</ph> <bpt i="3" x="2">{\b </bpt>ст. 2<ept i="3">}</ept>.</seg></tuv></tu></body></tmx>
            """u8.ToArray()));

        Assert.Equal([new TmxText("ru", "См. <1/> <2>ст. 2</2>."), new TmxText("en-US", "See <2>Art. 2</2> <1/>.")], unit.Texts);
        Assert.Equal(("RU-RU", new DateTime(2026, 1, 2, 3, 4, 5), "aida", 4), (unit.OriginalLanguage, unit.Utc, unit.By, unit.Line));
    }

    [Theory]
    [InlineData("<tmx><body><tu><tuv xml:lang='ru'>\n<seg>Раз", TmxFault.NoXml, 2)]
    [InlineData("<!DOCTYPE tmx [<!ENTITY a 'b'>]>\n<tmx><body>&a;</body></tmx>", TmxFault.Declarations, 1)]
    [InlineData("\n<!DOCTYPE tmx SYSTEM 'tmx14.dtd' [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n<tmx>&a;</tmx>", TmxFault.Declarations, 2)]
    [InlineData("<!DOCTYPE tmx SYSTEM 'tmx14.dtd' [<!ENTITY % a SYSTEM 'http://127.0.0.1:9/'> %a;]>\n<tmx/>", TmxFault.Declarations, 1)]
    [InlineData("<!DOCTYPE tmx SYSTEM 'tmx14.dtd'>\n<tmx>\n<body>&nbsp;</body></tmx>", TmxFault.NoXml, 3)]
    [InlineData("<!DOCTYPE tmx SYSTEM 'tmx14.dtd'>\n<tmx>\n<body><tu><tuv xml:lang='ru'><seg>\n&nbsp;</seg></tuv></tu></body></tmx>", TmxFault.NoXml, 4)]
    [InlineData("<html>\n</html>", TmxFault.NoTmx, 1)]
    [InlineData("Это не файл", TmxFault.NoXml, 1)]
    [InlineData("", TmxFault.NoXml, 0)]
    [InlineData("<?xml version='1.0' encoding='utf-64'?>\n<tmx/>", TmxFault.NoXml, 1)]
    public void File_ThatIsNoTmx_IsRefusedWithItsLine(string text, TmxFault fault, int line)
    {
        var exception = Assert.Throws<TmxException>(() => Read(Encoding.UTF8.GetBytes(text)));

        Assert.Equal((fault, line), (exception.Fault, exception.Line));
    }

    [Fact]
    public void File_OfAnotherEncodingThanItSays_IsRefusedWithItsLine()
    {
        byte[] bytes = [.. "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<tmx>"u8, 0xC7, 0xE0, 0xEA, .. "</tmx>"u8];

        var exception = Assert.Throws<TmxException>(() => Read(bytes));

        Assert.Equal((TmxFault.NoXml, 2), (exception.Fault, exception.Line));
    }

    /// <summary>Whoever sends it may translate, and not stop the server.</summary>
    [Fact]
    public void File_WhoseElementsStandTooDeepInEachOther_IsRefusedWithTheLine()
    {
        var deep = string.Concat(Enumerable.Repeat("<hi>", 5_000)) + string.Concat(Enumerable.Repeat("</hi>", 5_000));

        var exception = Assert.Throws<TmxException>(() => Read(Encoding.UTF8.GetBytes($"<tmx><body>\n<tu><tuv xml:lang='ru'><seg>{deep}</seg></tuv></tu></body></tmx>")));

        Assert.Equal((TmxFault.NoTmx, 2), (exception.Fault, exception.Line));
    }

    [Fact]
    public void File_InUtf16_IsRead() =>
        Assert.Equal("Раз.", Assert.Single(Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<?xml version='1.0' encoding='utf-16'?><tmx><body><tu><tuv lang='RU'><seg>Раз.</seg></tuv></tu></body></tmx>")])).Texts[0].Text);

    private static string Header(XDocument document, string name) => document.Root!.Element("header")!.Attribute(name)!.Value;

    private static async Task<byte[]> WriteAsync(IEnumerable<MemoryPair> pairs)
    {
        using var stream = new MemoryStream();
        await TmxWriter.WriteAsync(stream, pairs.Select(pair => (pair, new MemoryOrigin("«Закон» & <1>", null))).ToAsyncEnumerable());
        return stream.ToArray();
    }

    private static List<TmxUnit> Read(byte[] file) => [.. TmxReader.Read(new MemoryStream(file))];

    private static XDocument Load(byte[] file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>What XML cannot hold is left out.</summary>
    private static string Plain(string text) => text.Replace("\u0001", string.Empty, StringComparison.Ordinal).Replace('\ud800', '\ufffd');

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Words[random.Next(Words.Length)]));
}
