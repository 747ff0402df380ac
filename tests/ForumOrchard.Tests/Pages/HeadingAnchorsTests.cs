using CsCheck;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Testing;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace ForumOrchard.Tests.Pages;

public sealed class HeadingAnchorsTests(SharedSite site)
{
    private static readonly string[] Pieces =
        ["<h2>Цель</h2>", "<h3 class=\"x\">Цель</h3>", "<h2 id=\"h-tsel\">Given</h2>", "<p id=\"h-tsel-2\">Text</p>", "<h2 id=\"a\">Goal</h2>", "<h3>Goal</h3>", "<h2 id='b'>B</h2>", "<h2></h2>"];

    [Theory]
    [InlineData("<h2>Связь с нами</h2>", "<h2 id=\"h-svyaz-s-nami\">Связь с нами</h2>")]
    [InlineData("<h3 class=\"x\">Эмне үчүн?</h3>", "<h3 class=\"x\" id=\"h-emne-uchun\">Эмне үчүн?</h3>")]
    [InlineData("<h2>О\u00A0чём <em>говорили</em></h2>", "<h2 id=\"h-o-chem-govorili\">О\u00A0чём <em>говорили</em></h2>")]
    [InlineData("<h2>Women’s rights &amp; duties</h2>", "<h2 id=\"h-womens-rights-duties\">Women’s rights &amp; duties</h2>")]
    [InlineData("<h2>Статья 16<sup>1</sup>. Первая</h2>", "<h2 id=\"h-statya-16-1-pervaya\">Статья 16<sup>1</sup>. Первая</h2>")]
    [InlineData("<h2>Статья&nbsp;20.<br>Две строки</h2>", "<h2 id=\"h-statya-20-dve-stroki\">Статья&nbsp;20.<br>Две строки</h2>")]
    [InlineData("<h2 title=\"a > b\">Цель</h2>", "<h2 title=\"a > b\" id=\"h-tsel\">Цель</h2>")]
    [InlineData("<h2 id=\"\">Цель</h2>", "<h2 id=\"h-tsel\">Цель</h2>")]
    public void AddTo_HeadingWithoutId_GetsOneFromItsWords(string html, string expected) => Assert.Equal(expected, HeadingAnchors.AddTo(html));

    [Theory]
    [InlineData("<h2 id=\"article-1\">Статья 1</h2><h2 id='b'>Статья 2</h2>")]
    [InlineData("<h1>Один</h1><h4>Четыре</h4><p>Текст</p>")]
    [InlineData("<h2><img src=\"/a.png\" alt=\"\"></h2><h2>…</h2>")]
    [InlineData("<h2>Not closed")]
    [InlineData("")]
    public void AddTo_OtherText_StaysAsItIs(string html) => Assert.Equal(html, HeadingAnchors.AddTo(html));

    [Fact]
    public void AddTo_HeadingsOfTheSameWords_GetDifferentIds() => Assert.Equal(
        "<h3 id=\"h-opyt\">Опыт</h3><h3 id=\"h-opyt-2\">Опыт</h3><h3 id=\"h-opyt-3\">Опыт</h3>",
        HeadingAnchors.AddTo("<h3>Опыт</h3><h3>Опыт</h3><h3>Опыт</h3>"));

    [Fact]
    public void AddTo_TheSameIdGivenTwice_TheSecondHeadingGetsItsOwn() => Assert.Equal(
        "<h2 id=\"a\">Один</h2><h2 class=\"x\" id=\"h-dva\">Два</h2>",
        HeadingAnchors.AddTo("<h2 id=\"a\">Один</h2><h2 id=\"a\" class=\"x\">Два</h2>"));

    [Fact]
    public void AddTo_LongHeading_GetsAnIdOfWholeWords() => Assert.Equal(
        "<h2 id=\"h-citizen-participation-in-decision-making-and-democracy\">",
        HeadingAnchors.AddTo("<h2>Citizen participation in decision-making and democracy, transparency and good governance</h2>").Split("Citizen")[0]);

    [Fact]
    public void AddTo_AnyText_HasNoHeadingWithAnIdOfAnother() => Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[1, 12].Select(string.Concat).Sample(
        html =>
        {
            var ids = SharedSite.Parse(HeadingAnchors.AddTo(html)).QuerySelectorAll("h2[id], h3[id]").Select(heading => heading.Id).ToList();
            return ids.Distinct().Count() == ids.Count;
        },
        iter: 500,
        threads: 1);

    [Fact]
    public void AddTo_ItsOwnText_ChangesNothing()
    {
        var once = HeadingAnchors.AddTo(string.Concat(Pieces));

        Assert.Equal(once, HeadingAnchors.AddTo(once));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<p id=\"a\">Text</p>")]
    [InlineData("<h1 id=\"a\">One</h1><h4 id=\"b\">Four</h4>")]
    public void Of_NoHeadings_IsEmpty(string? html) => Assert.Empty(HeadingAnchors.Of(html));

    [Fact]
    public void Of_Headings_AreInTheOrderOfTheText() => Assert.Equal(
        [new HeadingAnchor("part-1", "Part I"), new("article-1", "Article 1"), new("h-statya-2", "Статья 2")],
        HeadingAnchors.Of("<h2 id=\"part-1\">Part I</h2><p>…</p><h3 class=\"x\" id=\"article-1\">Article 1</h3>\n<h2>Статья 2</h2>"));

    [Theory]
    [InlineData("<h2>Rights &amp; duties &lt;of&gt; &laquo;women&raquo;</h2>", "Rights & duties <of> «women»")]
    [InlineData("<h2> <strong>Article <em>1</em></strong>.\u0020<a href=\"#x\">Definitions</a></h2>", "Article 1. Definitions")]
    [InlineData("<h2>Статья 16<sup>1</sup>. Первая</h2>", "Статья 16¹. Первая")]
    [InlineData("<h2>Статья&nbsp;20.<br>Две строки</h2>", "Статья 20. Две строки")]
    public void Of_MarkupInAHeading_IsPlainText(string html, string title) => Assert.Equal(title, Assert.Single(HeadingAnchors.Of(html)).Title);

    [Theory]
    [InlineData("/ru/about/profile", "h-svyaz-s-nami")]
    [InlineData("/en/about/profile", "h-contact")]
    [InlineData("/ru/programs/violence-against-women", "h-chto-sdelano")]
    public async Task Page_WithHeadings_CanBeLinkedToThem(string address, string id) => Assert.NotNull((await site.OpenAsync(address)).QuerySelector($".prose h2#{id}"));

    [Fact]
    public async Task LegalAct_RaisedDigitInAHeading_IsNowhereReadAsADigitOfTheNumber()
    {
        const string Path = "ru/laws/raised-digit";
        await site.AddAsync("LegalAct", Path, VersionOptions.Published, item => item.Alter<HtmlBodyPart>(part =>
            part.Html = "<h2>Статья 16<sup>1</sup>. Первая</h2><p>Текст статьи 16<sup>1</sup>.</p><h2>Статья 17</h2><p>Ещё.</p>"));

        var page = await site.OpenAsync("/" + Path);

        Assert.Equal(["Статья 16¹. Первая", "Статья 17"], page.TextsOf("nav[aria-labelledby=act-contents] a"));
        Assert.All(page.AddressesOf("nav[aria-labelledby=act-contents] a"), anchor => Assert.NotNull(page.GetElementById(anchor[1..])));
        Assert.Contains("16¹", page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.DoesNotContain("161", page.Head!.InnerHtml, StringComparison.Ordinal);
    }
}
