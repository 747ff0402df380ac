using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using ForumOrchard.Testing;
using ForumOrchard.Translations.Segments;

namespace ForumOrchard.Tests.Translating.Segments;

/// <summary>Texts and their translations, sentence by sentence.</summary>
public sealed class AlignerTests
{
    [Theory]
    [InlineData("<p>См. ст. 12 Закона КР. Г-жа А. Б. Иванова выступила.</p>", "См. ст. 12 Закона КР.|Г-жа А. Б. Иванова выступила.")]
    [InlineData("<p>Закон принят в 2003 г. Жогорку Кенешем, т. е. парламентом. Он действует.</p>", "Закон принят в 2003 г. Жогорку Кенешем, т. е. парламентом.|Он действует.")]
    [InlineData("<p>Он пришёл. <a href=\"/ru/a\">Она</a> ушла.</p><p>Конец</p>", "Он пришёл.|<1>Она</1> ушла.|Конец")]
    [InlineData("<p><em>Один. Два.</em> Три.</p>", "<1>Один. Два.</1>|Три.")]
    [InlineData("<ul><li>Раз<ul><li>Два</li></ul></li></ul>", "Раз|Два")]
    [InlineData("<table><tr><td>12 %</td><td>—</td></tr></table>", "12 %")]
    [InlineData("<p>Рис. <img src=\"a.png\" alt=\"Снимок\"> справа</p>", "Рис. <1/> справа|Снимок")]
    [InlineData("<p>Пишите &lt;1&gt; и <b>так</b></p>", "Пишите <1> и <2>так</2>")]
    [InlineData("<p>Улица<br>Город</p>", "Улица|Город")]
    [InlineData("<pre>var x. Y</pre>", "")]
    [InlineData("", "")]
    public void Text_OfHtml_IsCutAtTheEndsOfItsSentences(string html, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Shown(Aligner.Align(html, string.Empty, isHtml: true)).Select(pair => pair.Original!.Text)));

    [Fact]
    public void Text_OfManyLines_KeepsThem()
    {
        var aligned = Aligner.Align("Первая. Вторая.\n\nТретья", string.Empty, isHtml: false);

        Assert.Equal("One. Two.\n\nThree", aligned.Compose(Words(aligned, "One.", "Two.", "Three")));
        Assert.Equal("One.\n\nThree", aligned.Compose(Words(aligned, "One.", null, "Three")));
        Assert.Empty(aligned.Compose(Words(aligned, null, null, null)));
    }

    /// <summary>The whole content that a site is set up with.</summary>
    [Fact]
    public void Translation_ComposedOfItsOwnSentences_IsWhatItWas()
    {
        var pairs = Bodies().ToList();
        Assert.True(pairs.Count > 50);
        var joined = 0;
        foreach (var (original, translation) in pairs)
        {
            var aligned = Aligner.Align(original, translation, isHtml: true);

            Assert.Equal(Plain(translation), Plain(aligned.Compose([.. aligned.Pairs.Select(pair => pair.Translation)])));
            Assert.Equal(Plain(original), Plain(Aligner.Align(original, string.Empty, isHtml: true) is var alone ? alone.Compose([.. alone.Pairs.Select(pair => pair.Original)]) : string.Empty));
            joined += aligned.Pairs.Count(pair => pair.HasWords && (pair.Original is null || pair.Translation is null));
        }

        // People translated these sentence by sentence; hardly one stands alone.
        Assert.InRange(joined, 0, pairs.Count / 5);
    }

    [Fact]
    public void Paragraph_NewInTheOriginal_HasNoTranslationAndTheOthersKeepTheirs()
    {
        var aligned = Aligner.Align(
            "<h2>О нас</h2><p>Мы работаем с 1994 года. Нас 88.</p><p>В 2024 году нас стало больше.</p><p>Пишите нам.</p>",
            "<h2>About us</h2><p>We have worked since 1994. We are 88.</p><p>Write to us.</p>",
            isHtml: true);

        Assert.Equal(
            ["О нас=About us", "Мы работаем с 1994 года.=We have worked since 1994.", "Нас 88.=We are 88.", "В 2024 году нас стало больше.=", "Пишите нам.=Write to us."],
            Shown(aligned).Select(pair => $"{pair.Original?.Text}={pair.Translation?.Text}"));
        Assert.DoesNotContain("2024", aligned.Compose([.. aligned.Pairs.Select(pair => pair.Translation)]), StringComparison.Ordinal);
        Assert.Contains(
            "We are 88.</p><p>There are more of us since 2024.</p><p>Write",
            aligned.Compose([.. aligned.Pairs.Select(pair => pair.Translation ?? Segment("There are more of us since 2024.", pair))]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Cell_WithoutWordsInTheTranslation_StaysInItsRow()
    {
        var aligned = Aligner.Align("<table><tr><td>Раз</td><td>Два</td></tr></table>", "<table><tr><td><br></td><td>Two</td></tr></table>", isHtml: true);

        Assert.Equal("<table><tbody><tr><td><br></td><td>Two</td></tr></tbody></table>", aligned.Compose([.. aligned.Pairs.Select(pair => pair.Translation)]));
    }

    [Fact]
    public void Paragraph_OfTheTranslationAlone_StaysWhereItIs()
    {
        var aligned = Aligner.Align("<p>Один и два.</p><p>Три и четыре, и пять.</p>", "<p>One and two.</p><p>A note by the translator for readers abroad, who do not know of it.</p><p>Three and four, and five.</p>", isHtml: true);

        Assert.Equal(["Один и два.", null, "Три и четыре, и пять."], Shown(aligned).Select(pair => pair.Original?.Text));
        Assert.Contains("abroad, who do not know of it.</p><p>Three", aligned.Compose([.. aligned.Pairs.Select(pair => pair.Translation)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_KnownToBeATranslation_IsFoundWhereverItWent()
    {
        var aligned = Aligner.Align(
            "<p>Совсем новое. Ещё новее. Старое.</p>", "<p>The old one, which somebody has translated at length.</p>", isHtml: true, [("Старое.", "The old one, which somebody has translated at length.")]);

        Assert.Equal([null, null, "The old one, which somebody has translated at length."], Shown(aligned).Select(pair => pair.Translation?.Text));
    }

    [Fact]
    public void Sentence_ThatIsTwoInTheTranslation_IsOnePair()
    {
        var aligned = Aligner.Align("<p>Мы были там, и мы видели всё это сами. Потом ушли.</p>", "<p>We were there. We saw it all ourselves. Then we left.</p>", isHtml: true);

        Assert.Equal(["We were there. We saw it all ourselves.", "Then we left."], Shown(aligned).Select(pair => pair.Translation?.Text));
    }

    [Fact]
    public void Tags_InAnotherOrder_KeepTheirNumbersAndTheirOwnAddresses()
    {
        var aligned = Aligner.Align(
            "<p><a href=\"/ru/laws/a\">Закон</a> и <a href=\"https://example.org\">обзор</a></p>",
            "<p>The <a href=\"https://example.org\">review</a> and the <a href=\"/en/laws/a\">law</a></p>",
            isHtml: true);

        var pair = Assert.Single(aligned.Pairs);
        Assert.Equal("The <2>review</2> and the <1>law</1>", pair.Translation!.Text);
        Assert.Equal("<p><a href=\"/en/laws/a\">Law</a>, <a href=\"https://example.org\">review</a></p>", aligned.Compose([Segment("<1>Law</1>, <2>review</2>", pair)]));
    }

    [Fact]
    public void Picture_InASentence_IsDescribedInTheOtherLanguage()
    {
        var aligned = Aligner.Align("<p>Это <img src=\"/media/a.png\" alt=\"Круглый стол\" width=\"3\"> мы.</p>", string.Empty, isHtml: true);

        Assert.Equal("<p>We <img src=\"/media/a.png\" alt=\"Round &quot;table&quot;\" width=\"3\"> are.</p>", aligned.Compose(Words(aligned, "We <1/> are.", "Round \"table\"")));
    }

    [Theory]
    [InlineData("Без ссылки", SegmentFaultKind.Missing, "<1>")]
    [InlineData("<1>Закон</1> <1>два</1> <2/>", SegmentFaultKind.Misplaced, "<1>")]
    [InlineData("<1>Закон <2/>", SegmentFaultKind.Missing, "</1>")]
    [InlineData("</1>Закон<1> <2/>", SegmentFaultKind.Misplaced, "</1>")]
    [InlineData("<1>Закон</1>", SegmentFaultKind.Missing, "<2/>")]
    [InlineData("<1/>Закон <2/>", SegmentFaultKind.Misplaced, "<1/>")]
    [InlineData("<1>Закон</1> <2>", SegmentFaultKind.Misplaced, "<2>")]
    public void Tags_LostOrMisplaced_AreNamed(string text, SegmentFaultKind kind, string tag)
    {
        var pair = Aligner.Align("<p><a href=\"/ru/a\">Law</a> <img src=\"/media/a.png\" alt=\"\"></p>", string.Empty, isHtml: true).Pairs[0];

        var (segment, fault) = SegmentText.Parse(text, pair);

        Assert.Null(segment);
        Assert.Equal(new SegmentFault(kind, tag), fault);
    }

    [Fact]
    public void Words_ThatLookLikeTags_AreWords()
    {
        var aligned = Aligner.Align("<p>A</p>", string.Empty, isHtml: true);

        Assert.Equal("<p>&lt;b&gt;1 &lt; 2 &lt;7&gt; &amp; &lt;/1&gt;</p>", aligned.Compose([Segment("<b>1 < 2 <7> & </1>", aligned.Pairs[0])]));
    }

    private static IEnumerable<SegmentPair> Shown(AlignedText text) => text.Pairs.Where(pair => pair.HasWords);

    private static List<Segment?> Words(AlignedText text, params string?[] words) => [.. text.Pairs.Select((pair, at) => Segment(words[at], pair))];

    private static Segment? Segment(string? text, SegmentPair pair)
    {
        var (segment, fault) = SegmentText.Parse(text ?? string.Empty, pair);
        Assert.Null(fault);
        return segment;
    }

    private static string Plain(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        return string.Join(' ', body.InnerHtml.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal).Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)).Replace("> ", ">", StringComparison.Ordinal).Replace(" <", "<", StringComparison.Ordinal);
    }

    private static IEnumerable<(string Original, string Translation)> Bodies() => Directory
        .EnumerateFiles(Path.Join(SiteProject.Folder, "..", "..", "recipes", "content"), "*.json", SearchOption.AllDirectories)
        .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["steps"]!.AsArray().SelectMany(step => step!["data"]?.AsArray() ?? []))
        .Where(item => item!["HtmlBodyPart"]?["Html"] is not null && item["LocalizationPart"] is not null)
        .GroupBy(item => (string)item!["LocalizationPart"]!["LocalizationSet"]!)
        .Where(set => set.Count() == 2)
        .Select(set => (Html(set, "ru"), Html(set, "en")));

    private static string Html(IEnumerable<JsonNode?> set, string culture) => (string)set.First(item => (string?)item!["LocalizationPart"]!["Culture"] == culture)!["HtmlBodyPart"]!["Html"]!;
}
