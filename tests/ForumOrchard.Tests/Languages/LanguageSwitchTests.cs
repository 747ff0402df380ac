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

    /// <summary>What a visitor has chosen means the same in both languages; which page of the results they are on does not, and what the page does not know is no part of it.</summary>
    [Theory]
    [InlineData("/ru/search?q=насилие&type=LegalAct&year=2017", "/en/search?q=%D0%BD%D0%B0%D1%81%D0%B8%D0%BB%D0%B8%D0%B5&type=LegalAct&year=2017")]
    [InlineData("/en/search?q=women&as=typed&sort=oldest&pagenum=2&utm_source=x", "/ru/search?q=women&sort=oldest&as=typed")]
    [InlineData("/ru/laws/national?status=in-force&kind=law&pagenum=1&foo=bar", "/en/laws/national?kind=law&status=in-force")]
    [InlineData("/en/publications?kind=shadow-report&topic=nonsense", "/ru/publications?kind=shadow-report")]
    [InlineData("/ru/news?year=2024", "/en/news?year=2024")]
    [InlineData("/ru/about/profile?foo=bar", "/en/about/profile")]
    public async Task Switch_OfAPageWithAQuery_KeepsWhatMeansTheSameInBothLanguages(string address, string other) =>
        Assert.Equal(other, (await site.OpenAsync(address)).QuerySelector($".languages a[lang={other[1..3]}]")!.GetAttribute("href"));

    [Theory]
    [InlineData("/ru/news/2024/09", "/en/news/2024/09")]
    [InlineData("/en/laws/national", "/ru/laws/national")]
    [InlineData("/ru/search", "/en/search")]
    public async Task Switch_OnAPageThatIsNoItem_LeadsToTheSamePage(string address, string other) =>
        Assert.Equal(other, (await site.OpenAsync(address)).QuerySelector($".languages a[hreflang={other[1..3]}]")!.GetAttribute("href"));
}
