using ForumOrchard.LegalActs.Services;
using ForumOrchard.LegalActs.ViewModels;

namespace ForumOrchard.Tests.LegalActs;

public sealed class TableOfContentsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<p id=\"a\">Text</p>")]
    public void Of_NoHeadings_IsEmpty(string? html) => Assert.Empty(TableOfContents.Of(html));

    [Fact]
    public void Of_HeadingsWithIds_AreInTheOrderOfTheText() => Assert.Equal(
        [new TableOfContentsEntry("part-1", "Part I"), new("article-1", "Article 1"), new("part-2", "Part II")],
        TableOfContents.Of("<h2 id=\"part-1\">Part I</h2><p>…</p><h3 class=\"x\" id=\"article-1\">Article 1</h3>\n<h2 id=\"part-2\">Part II</h2>"));

    [Fact]
    public void Of_HeadingWithoutId_IsPassedOver() =>
        Assert.Equal(["b"], TableOfContents.Of("<h2>Preamble</h2><h2 id=\"b\">Article 1</h2>").Select(entry => entry.Anchor));

    [Fact]
    public void Of_OtherLevels_ArePassedOver() => Assert.Empty(TableOfContents.Of("<h1 id=\"a\">One</h1><h4 id=\"b\">Four</h4>"));

    [Fact]
    public void Of_EntitiesInAHeading_AreDecoded() =>
        Assert.Equal("Rights & duties <of> «women»", Assert.Single(TableOfContents.Of("<h2 id=\"a\">Rights &amp; duties &lt;of&gt; &laquo;women&raquo;</h2>")).Title);

    [Fact]
    public void Of_TagsInAHeading_AreLeftOut() =>
        Assert.Equal("Article 1. Definitions", Assert.Single(TableOfContents.Of("<h2 id=\"a\"> <strong>Article <em>1</em></strong>.\u0020<a href=\"#x\">Definitions</a></h2>")).Title);
}
