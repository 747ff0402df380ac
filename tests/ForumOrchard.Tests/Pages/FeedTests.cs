using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ForumOrchard.News.Models;
using ForumOrchard.Publications.Models;
using ForumOrchard.Testing;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Pages;

/// <summary>What the feed says of its entries, and that dates are told as far as they are known.</summary>
public sealed class FeedTests(ForumSite site) : IClassFixture<ForumSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/en/feed")]
    [InlineData("/ru/feed")]
    public async Task Entry_OfAnyItem_HasASummaryAndTrueDates(string feed)
    {
        foreach (var entry in await EntriesAsync(feed))
        {
            Assert.NotEmpty(((string?)entry.Element(Atom + "summary") ?? string.Empty).Trim());
            Assert.InRange((DateTimeOffset)entry.Element(Atom + "updated")!, new DateTimeOffset(2020, 1, 1, 0, 0, 0, default), DateTimeOffset.UtcNow.AddDays(1));
            Assert.True(entry.Element(Atom + "published") is not { } published || (DateTimeOffset)published <= DateTimeOffset.UtcNow.AddDays(1));
        }
    }

    [Fact]
    public async Task Entry_OfAnArticleOfAMonth_HasNoDayOfPublication()
    {
        var entries = await EntriesAsync("/en/feed");

        Assert.Null(EntryOf(entries, "/en/news/2023/07/central-asian-hub-strategic-planning").Element(Atom + "published"));
        Assert.Equal(
            new DateTimeOffset(2024, 9, 23, 6, 0, 0, default),
            (DateTimeOffset)EntryOf(entries, "/en/news/2024/09/regional-dialogue-ca").Element(Atom + "published")!);
    }

    [Theory]
    [InlineData("/en/news/2023/07/central-asian-hub-strategic-planning", "2023-07", "July 2023")]
    [InlineData("/ru/news/2023/07/central-asian-hub-strategic-planning", "2023-07", "июль 2023 г.")]
    [InlineData("/ru/news/2024/09/un-women-executive-director-report", "2024-09", "сентябрь 2024 г.")]
    [InlineData("/ru/news/2024/09/regional-dialogue-ca", "2024-09-23", "23 сентября 2024")]
    public async Task Article_Always_IsDatedAsFarAsItsDateIsKnown(string address, string known, string text)
    {
        var page = SharedSite.Parse(await site.Client.GetStringAsync(address, Cancellation));
        var list = SharedSite.Parse(await site.Client.GetStringAsync(address[..8], Cancellation));

        Assert.Equal((known, text), (page.QuerySelector(".page-head time")!.GetAttribute("datetime"), page.TextsOf(".page-head time").Single()));
        Assert.Equal(known, (string?)page.StructuredData("NewsArticle")!["datePublished"]);
        Assert.Equal(known.Length == 10, page.QuerySelector("meta[property='article:published_time']") is not null);
        Assert.Contains(known, list.QuerySelectorAll(".rows time").Select(time => time.GetAttribute("datetime")));
        var hits = await Eventually.SeeAsync(
            async () => SharedSite.Parse(await AnswerAsync(address[..3] + "/search?type=NewsArticle")), hits => hits.QuerySelector("article") is not null, "the search finds", Cancellation);
        Assert.Contains((known, text), hits.QuerySelectorAll("main article time").Select(time => time.GetAttribute("datetime")!).Zip(hits.TextsOf("main article time")));
    }

    [Fact]
    public async Task Article_DateWithAnOffset_IsOfThatMoment()
    {
        var path = string.Empty;
        await site.AddAsync("NewsArticle", "en/none", VersionOptions.Published, item =>
        {
            item.DisplayText = "Offset";
            item.Alter<AutoroutePart>(part => part.Path = null);
            item.Alter<NewsArticlePart>(part => part.Date.Value = JsonNode.Parse("\"2024-06-01T03:00:00+06:00\"")!.GetValue<DateTime>().ToUniversalTime());
            path = item.ContentItemId;
        });

        var entry = (await EntriesAsync("/en/feed")).Single(entry => (string?)entry.Element(Atom + "title") == "Offset");
        Assert.Equal(new DateTimeOffset(2024, 5, 31, 21, 0, 0, default), (DateTimeOffset)entry.Element(Atom + "published")!);
        Assert.Contains("/en/news/2024/06/", (string)entry.Element(Atom + "id")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_OldPublicationJustAdded_IsNews()
    {
        await site.AddAsync("Publication", "en/publications/of-1950", VersionOptions.Published, item =>
        {
            item.DisplayText = "A report of 1950";
            item.Alter<PublicationPart>(part => part.Year.Value = 1950);
        });

        var entry = EntryOf(await EntriesAsync("/en/feed"), "/en/publications/of-1950");

        Assert.Equal(DateTime.UtcNow.Year, ((DateTimeOffset)entry.Element(Atom + "published")!).Year);
        Assert.Equal("1950", (string?)entry.Element(Atom + "summary"));
    }

    [Theory]
    [InlineData("2019-03-15", false, "2019-03-15")]
    [InlineData("2019-03-01", true, "2019-03")]
    public async Task Publication_OfADate_IsDatedAsFarAsItIsKnown(string date, bool isDayUnknown, string expected)
    {
        var path = "en/publications/of-" + expected;
        await site.AddAsync("Publication", path, VersionOptions.Published, item => item.Alter<PublicationPart>(part =>
        {
            part.Date.Value = DateTime.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
            part.DayUnknown.Value = isDayUnknown;
        }));

        Assert.Equal(expected, (string?)SharedSite.Parse(await site.Client.GetStringAsync("/" + path, Cancellation)).StructuredData("Report")!["datePublished"]);
    }

    private async Task<string> AnswerAsync(string address)
    {
        using var response = await site.Client.GetAsync(address, Cancellation);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    private async Task<IReadOnlyList<XElement>> EntriesAsync(string address) => [.. XDocument.Parse(await site.Client.GetStringAsync(address, Cancellation)).Root!.Elements(Atom + "entry")];

    private static XElement EntryOf(IEnumerable<XElement> entries, string path) =>
        Assert.Single(entries, entry => ((string)entry.Element(Atom + "id")!).EndsWith(path, StringComparison.Ordinal));
}
