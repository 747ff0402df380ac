using System.Xml.Linq;
using ForumOrchard.Testing;

namespace ForumOrchard.Tests.Pages;

/// <summary>Samples show editors how pages look: visitors can open them, but nothing presents them to the world as news of the Forum.</summary>
public sealed class SampleTests(SharedSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/en/publications/sample-annual-report", true)]
    [InlineData("/ru/publications/sample-annual-report", true)]
    [InlineData("/ru/news/2024/09/talpynup-mentorship-program", true)]
    [InlineData("/en/about/members/sample-member-organisation", true)]
    [InlineData("/en/news/2024/09/regional-dialogue-ca", false)]
    [InlineData("/ru/publications/cedaw-concluding-observations-2021", false)]
    public async Task Sample_OpenedByItsAddress_IsKeptOutOfSearchEngines(string address, bool isSample)
    {
        Assert.Equal(isSample, (await site.OpenAsync(address)).QuerySelector("meta[name=robots]")?.GetAttribute("content") == "noindex");
        Assert.Equal(!isSample, (await Sitemaps.AddressesAsync(site.Client)).Contains(site.Address + address[1..]));
    }

    [Theory]
    [InlineData("en", "Sample:")]
    [InlineData("ru", "Образец:")]
    public async Task HomePage_Always_PresentsNoSamplesWhereASectionHasMore(string culture, string beginning)
    {
        var titles = (await site.OpenAsync($"/{culture}")).TextsOf("main h3");

        Assert.True(titles.Count > 6);
        Assert.DoesNotContain(titles, title => title.StartsWith(beginning, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "Sample:")]
    [InlineData("ru", "Образец:")]
    public async Task Feed_Always_HasNoSamples(string culture, string beginning)
    {
        var feed = XDocument.Parse(await site.Client.GetStringAsync(new Uri($"/{culture}/feed", UriKind.Relative), TestContext.Current.CancellationToken)).Root!;
        var titles = feed.Elements(Atom + "entry").Select(entry => (string)entry.Element(Atom + "title")!).ToList();

        Assert.True(titles.Count > 10);
        Assert.DoesNotContain(titles, title => title.StartsWith(beginning, StringComparison.Ordinal));
    }
}
