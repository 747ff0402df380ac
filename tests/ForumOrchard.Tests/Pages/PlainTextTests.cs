using ForumOrchard.Pages.Texts;

namespace ForumOrchard.Tests.Pages;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<h2>Head</h2>\n<p>One\n two.</p><ul><li>a</li>\n<li>b <b>c</b></li></ul>", "Head\nOne two.\na\nb c")]
    [InlineData("<p>line<br>next<br/>last</p>", "line\nnext\nlast")]
    [InlineData("<p>5 &lt; 6 &amp; &lt;script&gt;</p>", "5 < 6 & <script>")]
    [InlineData("<p>Статья 16<sup>1</sup>, 5 м<SUP class=\"x\">2</SUP>, 10<sup>&minus;3</sup></p>", "Статья 16¹, 5 м², 10⁻³")]
    [InlineData("<p>слово<sup><a href=\"#n\">12</a></sup> и 1<sup>st</sup> &lt;sup&gt;</p>", "слово¹² и 1st <sup>")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void OfHtml_Always_IsALineEachBlock(string? html, string expected) => Assert.Equal(expected, PlainText.OfHtml(html));

    [Theory]
    [InlineData("Слово и дело", 12, "Слово и дело")]
    [InlineData("Слово и дело", 11, "Слово и…")]
    [InlineData("Слово и дело", 7, "Слово и…")]
    [InlineData("Слово и дело", 6, "Слово…")]
    [InlineData("в сентябре 2018 года", 15, "в сентябре 2018…")]
    [InlineData("Неразделимое", 5, "Нераз…")]
    [InlineData("ab\U0001F33Ecd", 3, "ab…")]
    [InlineData("  one \n two  ", 20, "one two")]
    [InlineData("", 5, "")]
    public void Cut_Always_KeepsWholeWordsThatFit(string text, int length, string expected) => Assert.Equal(expected, PlainText.Cut(text, length));
}
