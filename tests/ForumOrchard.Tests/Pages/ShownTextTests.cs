using ForumOrchard.Pages.Texts;
using Ganss.Xss;

namespace ForumOrchard.Tests.Pages;

public sealed class ShownTextTests(SharedSite site)
{
    [Theory]
    [InlineData("mailto:forum@example.org")]
    [InlineData("tel:+996312000000")]
    [InlineData("https://example.org/")]
    [InlineData("http://example.org/")]
    [InlineData("/ru/about")]
    [InlineData("#h-contact")]
    public void Allow_AddressThatAVisitorCanUse_IsKept(string address) => Assert.Equal($"<a href=\"{address}\">a</a>", Sanitize($"<a href=\"{address}\">a</a>"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,a")]
    [InlineData("vbscript:a")]
    [InlineData("ftp://example.org/")]
    [InlineData("sms:+996312000000")]
    [InlineData("file:///etc/hosts")]
    public void Allow_AnyOtherAddress_IsRemoved(string address) => Assert.Equal("<a>a</a>", Sanitize($"<a href=\"{address}\">a</a>"));

    [Theory]
    [InlineData("/ru/about/profile")]
    [InlineData("/en/about/profile")]
    public async Task ProfilePage_EmailAddress_IsALink(string address) => Assert.Contains("mailto:", (await site.OpenAsync(address)).QuerySelector(".prose a[href^='mailto:']")?.GetAttribute("href"), StringComparison.Ordinal);

    /// <summary>With the library's own rules and those of the module, not those of a runtime.</summary>
    private static string Sanitize(string html)
    {
        var sanitizer = new HtmlSanitizer();
        ShownText.Allow(sanitizer);
        return sanitizer.Sanitize(html);
    }
}
