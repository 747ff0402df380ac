using ForumOrchard.Testing;

namespace ForumOrchard.Tests.Languages;

/// <summary>The language switch leads to the same page in the other language, and back.</summary>
public sealed class LanguageSwitchTests(SharedSite site)
{
    [Fact]
    public async Task Switch_OnEveryPageOfBothLanguages_LeadsToTheSamePageAndBack()
    {
        var pages = (await Sitemaps.VersionsAsync(site.Client)).Where(page => page.Value.ContainsKey("ru") && page.Value.ContainsKey("en")).ToList();
        Assert.True(pages.Count > 100);

        foreach (var (absolute, versions) in pages)
        {
            var address = new Uri(absolute).AbsolutePath;
            var (from, to) = versions["ru"] == absolute ? ("ru", "en") : ("en", "ru");
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
