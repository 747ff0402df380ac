using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using CsCheck;
using ForumOrchard.Comments.Services;

namespace ForumOrchard.Tests.Comments;

public sealed partial class PlainTextTests
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string[] Pieces =
        ["http://", "https://", "javascript:", "<a href=\"", "</a>", "<script>", "&lt;", "\" onmouseover=\"x", "'", "example.org", " ", "\n", "http://x?\"><b>"];

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["<>\"'&/:=ahtpsx .;"], 0, 60],
        Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece])
            .Array[1, 12].Select(string.Concat));

    [Theory]
    [InlineData(null, "")]
    [InlineData("Спасибо, Айгүл!", "Спасибо, Айгүл!")]
    [InlineData("one\ntwo", "one&#xA;two")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\"><img src=x onerror=alert(1)>", "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("&lt;b&gt;", "&amp;lt;b&amp;gt;")]
    public void ToHtml_Text_IsEncoded(string? text, string html) => Assert.Equal(html, PlainText.ToHtml(text, Encoder));

    [Theory]
    [InlineData("see https://example.org/a?b=1&c=2.", "https://example.org/a?b=1&c=2")]
    [InlineData("(http://example.org)", "http://example.org")]
    [InlineData("«https://example.org/закон», да", "https://example.org/закон")]
    [InlineData("https://example.org/wiki/Право_(значения) и", "https://example.org/wiki/Право_(значения)")]
    [InlineData("(см. https://example.org/wiki/Право_(значения)).", "https://example.org/wiki/Право_(значения)")]
    [InlineData("[https://example.org/a[1]/b]", "https://example.org/a[1]/b")]
    [InlineData("https://example.org/конец…", "https://example.org/конец")]
    [InlineData("https://example.org/a)b?!", "https://example.org/a)b")]
    [InlineData("HTTPS://EXAMPLE.ORG/Big", "HTTPS://EXAMPLE.ORG/Big")]
    public void ToHtml_WebAddress_BecomesALinkThatPassesOnNoTrust(string text, string address)
    {
        var link = SharedSite.Parse(PlainText.ToHtml(text, Encoder)).QuerySelector("a")!;

        Assert.Equal((address, address), (link.GetAttribute("href"), link.TextContent));
        Assert.Equal("nofollow ugc noopener noreferrer", link.GetAttribute("rel"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<b>")]
    [InlineData("ftp://example.org")]
    [InlineData("//example.org")]
    [InlineData("https://")]
    [InlineData("https://)")]
    [InlineData("https://…")]
    public void ToHtml_OtherAddress_StaysText(string text) => Assert.DoesNotContain("<a", PlainText.ToHtml(text, Encoder), StringComparison.Ordinal);

    [Fact]
    public void ToHtml_AnyText_HoldsNoTagButOurLinks() =>
        Hostile.Sample(text => !OurLink().Replace(PlainText.ToHtml(text, Encoder), string.Empty).AsSpan().ContainsAny('<', '>', '"'), iter: 2000, threads: 1);

    [GeneratedRegex("<a href=\"[hH][tT][tT][pP][sS]?://[^<>\"]*\" rel=\"nofollow ugc noopener noreferrer\">|</a>", RegexOptions.CultureInvariant)]
    private static partial Regex OurLink();
}
