using AngleSharp.Html.Parser;
using ForumOrchard.Translations.Segments;

namespace ForumOrchard.Tests.Translating.Segments;

/// <summary>Whatever HTML a text is, a translator who changes nothing changes nothing.</summary>
public sealed class ComposedTextTests
{
    private static readonly string[] Words =
        ["Закон", "принят.", "См. ст. 12!", "law", "88", "\n ", "\u00A0", "&amp;", "&lt;b&gt;", "1 &lt; 2", "«Да»?", "т. е.", "ң", "𝒜", "e\u0301", "\"", "—", "&#x200B;", "{0}"];

    private static readonly string[] Inlines = ["b", "em", "a href=\"/ru/laws/cedaw?a=1&amp;b=2#x\"", "span lang=\"ky\"", "abbr title=\"Закон &quot;О&quot;\"", "sup"];

    /// <summary>What holds no words of the text: a line, a frame, a picture.</summary>
    private static readonly string[] Marks = ["<hr>", "<!-- слово -->", "<pre> a\n b </pre>", "<iframe src=\"/x\"></iframe>", "<video src=\"a.mp4\">Слово</video>", "<p><img src=\"b.png\"></p>", "<p></p>"];

    [Fact]
    public void Text_ComposedOfItsOwnSentencesAsTheyAreShown_IsWhatItWas()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new Random(seed);
            var text = Html(random, hasMarks: true);
            Assert.Equal((seed, Plain(text)), (seed, Plain(Composed(Aligner.Align(text, string.Empty, isHtml: true), pair => pair.Original))));

            // Beside a text that has nothing to do with it; what holds no words would come in from there.
            var aligned = Aligner.Align(Html(random, hasMarks: false), text, isHtml: true);
            Assert.Equal((seed, Plain(text)), (seed, Plain(Composed(aligned, pair => pair.Translation))));
        }
    }

    private static string Composed(AlignedText text, Func<SegmentPair, Segment?> sentence) =>
        text.Compose([.. text.Pairs.Select(pair => pair.HasWords && sentence(pair) is { } own ? Typed(own.Text, pair) : sentence(pair))]);

    private static Segment Typed(string text, SegmentPair pair)
    {
        var (segment, fault) = SegmentText.Parse(text, pair);
        Assert.Null(fault);
        Assert.Equal(text, segment!.Text);
        return segment;
    }

    private static string Html(Random random, bool hasMarks, int depth = 3) => Several(random, () => random.Next(hasMarks ? 5 : 4) switch
    {
        0 when depth > 0 => $"<ul>{Several(random, () => $"<li>{(random.Next(2) == 0 ? Line(random, hasMarks) : Html(random, hasMarks, depth - 1))}</li>")}</ul>",
        1 when depth > 0 => $"<table><tbody><tr>{Several(random, () => $"<td>{Line(random, hasMarks)}</td>")}</tr></tbody></table>",
        2 when depth > 0 => $"<blockquote>{Html(random, hasMarks, depth - 1)}</blockquote>\n",
        4 => Marks[random.Next(Marks.Length)],
        _ => random.Next(3) == 0 ? $"<h2 id=\"x\">{Line(random, hasMarks)}</h2>" : $"<p>{Line(random, hasMarks)}</p>\n",
    });

    private static string Line(Random random, bool hasMarks, int depth = 2) => Several(random, () => random.Next(4) switch
    {
        0 when depth > 0 && Inlines[random.Next(Inlines.Length)] is var tag && (depth == 2 || tag[0] != 'a') => $"<{tag}>{Line(random, hasMarks, depth - 1)}</{tag.Split(' ')[0]}>",
        1 when hasMarks => random.Next(3) switch { 0 => "<br>", 1 => "<wbr>", _ => "<img src=\"a.png\" alt=\"Снимок &amp; слово\">" },
        _ => $"{Words[random.Next(Words.Length)]} {(random.Next(2) == 0 ? "Слово." : "слово")} ",
    });

    private static string Several(Random random, Func<string> one) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => one()));

    /// <summary>As a browser reads it; white space that it does not show does not count.</summary>
    private static string Plain(string html)
    {
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;
        return string.Join(' ', body.InnerHtml.Split([' ', '\n', '\r', '\t', '\f'], StringSplitOptions.RemoveEmptyEntries)).Replace("> ", ">", StringComparison.Ordinal).Replace(" <", "<", StringComparison.Ordinal);
    }
}
