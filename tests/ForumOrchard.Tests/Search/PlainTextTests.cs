using ForumOrchard.Search.Indexing;
using Microsoft.AspNetCore.Html;

namespace ForumOrchard.Tests.Search;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<h2>Head</h2>\n<p>One\n two.</p><ul><li>a</li>\n<li>b <b>c</b></li></ul>", "Head\nOne two.\na\nb c")]
    [InlineData("<p>line<br>next<br/>last</p>", "line\nnext\nlast")]
    [InlineData("<p>5 &lt; 6 &amp; &lt;script&gt;</p>", "5 < 6 & <script>")]
    [InlineData("", "")]
    public void Of_Html_IsALineEachBlock(string html, string expected) => Assert.Equal(expected, PlainText.Of(new HtmlString(html), 1000));

    [Fact]
    public void Of_LongText_IsCutAndBreaksNoLetter() => Assert.Equal("ab", PlainText.Of(new HtmlString("ab😀cd"), 3));
}
