using System.Net;

namespace ForumOrchard.Tests.Pages;

/// <summary>Orchard Core writes head tags unencoded: a module that forgets to encode lets visitors inject markup.</summary>
public sealed class HeadTagsTests(SharedSite site)
{
    private const string Typed = "\"><b>a&b";

    [Theory]
    [InlineData("/en/search?q=")]
    [InlineData("/ru/search?q=")]
    public async Task SearchWords_InTheHead_AreEncodedOnce(string address)
    {
        var html = await site.Client.GetStringAsync(new Uri(address + Uri.EscapeDataString(Typed), UriKind.Relative), TestContext.Current.CancellationToken);
        var head = html[..html.IndexOf("</head>", StringComparison.Ordinal)];

        Assert.DoesNotContain("<b>", head, StringComparison.Ordinal);
        Assert.DoesNotContain("&amp;lt;", head, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode(Typed), head, StringComparison.Ordinal);
        Assert.EndsWith(Typed, SharedSite.Parse(html).QuerySelector("meta[property='og:title']")!.GetAttribute("content"), StringComparison.Ordinal);
    }
}
