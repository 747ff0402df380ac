using ForumOrchard.Pages.Texts;

namespace ForumOrchard.Tests.Pages;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("<p>One</p><p>two &amp; <b>th</b>ree</p>", "One two & three")]
    [InlineData("<ul><li>a</li>\r\n<li>b<br>c</li></ul>", "a b c")]
    [InlineData("  <!-- --> ", "")]
    public void OfHtml_Text_IsPlainOnOneLine(string? html, string expected) => Assert.Equal(expected, Excerpt.OfHtml(html));

    [Fact]
    public void OfHtml_LongText_EndsWithAWholeWord()
    {
        var excerpt = Excerpt.OfHtml("<p>" + string.Concat(Enumerable.Repeat("справедливость ", 100)) + "</p>");

        Assert.InRange(excerpt.Length, 200, 300);
        Assert.EndsWith("справедливость…", excerpt, StringComparison.Ordinal);
    }
}
