using ForumOrchard.Testing;

namespace ForumOrchard.Tests.Languages;

/// <summary>The language switch leads to the same page in the other language, and back.</summary>
public sealed class LanguageSwitchTests(SharedSite site)
{
    [Fact]
    public async Task Switch_OnEveryPageOfTheSitemap_LeadsToTheSamePageAndBack()
    {
        var addresses = (await Sitemaps.AddressesAsync(site.Client)).Select(address => new Uri(address).AbsolutePath).ToList();
        Assert.True(addresses.Count > 100);

        foreach (var address in addresses)
        {
            var from = address[1..3];
            var to = from == "ru" ? "en" : "ru";
            var page = await site.OpenAsync(address);
            Assert.Equal(from, page.DocumentElement.GetAttribute("lang"));

            var other = await site.OpenAsync(page.QuerySelector($".languages a[hreflang={to}]")!.GetAttribute("href")!);
            Assert.Equal(to, other.DocumentElement.GetAttribute("lang"));
            Assert.Equal(address, other.QuerySelector($".languages a[hreflang={from}]")!.GetAttribute("href"));
            Assert.EndsWith(address, other.QuerySelector($"link[rel=alternate][hreflang={from}]")!.GetAttribute("href"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/ru/news/2024/09", "/en/news/2024/09")]
    [InlineData("/en/laws/national", "/ru/laws/national")]
    [InlineData("/ru/search", "/en/search")]
    public async Task Switch_OnAPageThatIsNoItem_LeadsToTheSamePage(string address, string other) =>
        Assert.Equal(other, (await site.OpenAsync(address)).QuerySelector($".languages a[hreflang={other[1..3]}]")!.GetAttribute("href"));
}
