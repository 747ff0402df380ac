using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;

namespace ForumOrchard.Tests.Search.Feeds;

/// <summary>A search as a feed, and the search from the browser's own search box.</summary>
public sealed class SearchFeedTests(SharedSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Theory]
    [InlineData("ru", "q=насилие")]
    [InlineData("en", "q=women&type=NewsArticle&sort=oldest")]
    [InlineData("en", "q=qzqzqz")]
    [InlineData("en", "type=LegalAct")]
    public async Task Feed_OfAnySearch_HasWhatAtomRequires(string culture, string query)
    {
        var feed = await FeedAsync($"/{culture}/search/feed?{query}");

        foreach (var holder in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Assert.True(Uri.IsWellFormedUriString((string?)holder.Element(Atom + "id"), UriKind.Absolute));
            Assert.NotEmpty((string?)holder.Element(Atom + "title") ?? "");
            Assert.True(DateTimeOffset.TryParse((string?)holder.Element(Atom + "updated"), CultureInfo.InvariantCulture, out var updated) && updated.Year > 2000);
            Assert.Contains(holder.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "alternate");
        }

        Assert.NotEmpty((string?)feed.Element(Atom + "author")?.Element(Atom + "name") ?? "");
        Assert.Equal(culture, (string?)feed.Attribute(XNamespace.Xml + "lang"));
        Assert.Single(feed.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "self");
        var ids = feed.Elements(Atom + "entry").Select(entry => (string?)entry.Element(Atom + "id")).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("%EF%BF%BE")]
    [InlineData("%0B")]
    [InlineData("%ED%A0%80")]
    public async Task Feed_OfCharactersThatXmlHasNot_IsWellFormed(string character)
    {
        var feed = await FeedAsync($"/en/search/feed?q=women{character}");

        Assert.Contains("women", (string?)feed.Element(Atom + "title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_SameQueryAsThePage_ListsTheSame()
    {
        var page = await site.OpenAsync("/en/search?q=women&type=LegalAct&sort=oldest&pagenum=2");
        var feed = await FeedAsync("/en/search/feed?q=women&type=LegalAct&sort=oldest&pagenum=2");

        Assert.Equal(page.AddressesOf(".search .rows h3 a"), feed.Elements(Atom + "entry").Select(entry => new Uri((string)entry.Element(Atom + "id")!).AbsolutePath));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.NotEmpty((string?)entry.Element(Atom + "summary") ?? ""));
        Assert.EndsWith("/en/search?q=women&type=LegalAct&sort=oldest&pagenum=2", LinkOf(feed, "alternate"), StringComparison.Ordinal);
        Assert.EndsWith("/en/search/feed?q=women&type=LegalAct&sort=oldest", LinkOf(feed, "previous"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_NoOrderAsked_ComesNewestFirst()
    {
        var page = await site.OpenAsync("/en/search?q=women&sort=newest");
        var feed = await FeedAsync("/en/search/feed?q=women");

        Assert.Equal(page.AddressesOf(".search .rows h3 a"), feed.Elements(Atom + "entry").Select(entry => new Uri((string)entry.Element(Atom + "id")!).AbsolutePath));
    }

    [Theory]
    [InlineData("ru", "Следить за этим поиском")]
    [InlineData("en", "Follow this search")]
    public async Task Page_OfASearch_LinksItsFeed(string culture, string text)
    {
        var page = await site.OpenAsync($"/{culture}/search?q=1325");

        var visible = page.QuerySelector($"main a[type='application/atom+xml']")!;
        Assert.Contains(text, visible.TextContent, StringComparison.Ordinal);
        Assert.Contains(visible.GetAttribute("href"), page.AddressesOf("head link[rel=alternate][type='application/atom+xml']"));
        Assert.NotEmpty((await FeedAsync(visible.GetAttribute("href")!)).Elements(Atom + "entry"));
    }

    [Theory]
    [InlineData("?q=%22%3A(%00%FF&pagenum=-1&sort=x&topic=")]
    [InlineData("?pagenum=two")]
    public async Task Feed_OddAddress_IsAFeed(string query) => Assert.Equal("feed", (await FeedAsync("/en/search/feed" + query)).Name.LocalName);

    [Theory]
    [InlineData("?q=women&pagenum=99")]
    [InlineData("?q=qzqzqz&pagenum=2")]
    [InlineData("?pagenum=99999999999999")]
    public async Task Feed_PageAfterTheLast_IsNotFound(string query) => Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/en/search/feed" + query));

    [Fact]
    public async Task Feed_AskedForAgain_IsNotSentAgain()
    {
        using var first = await site.Client.GetAsync(new Uri("/en/search/feed?q=women", UriKind.Relative), TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en/search/feed?q=women");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("ru", "Форум")]
    [InlineData("en", "Forum")]
    public async Task OpenSearch_LinkedFromEveryPage_LeadsToSearchFeedAndSuggestions(string culture, string name)
    {
        var address = (await site.OpenAsync($"/{culture}/news")).AddressesOf("head link[rel=search][type='application/opensearchdescription+xml']").Single();
        var description = XDocument.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Root!;

        using (var sent = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken))
        {
            // A parser that decodes the text itself fails at a byte order mark.
            var bytes = await sent.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal((byte)'<', bytes[0]);
            Assert.Equal("<?xml version=\"1.0\" encoding=\"utf-8\"?>", Encoding.UTF8.GetString(bytes).Split('\n')[0].Trim());
            Assert.Equal("application/opensearchdescription+xml", sent.Content.Headers.ContentType?.MediaType);
        }

        Assert.Equal(OpenSearch + "OpenSearchDescription", description.Name);
        Assert.Equal(name, (string?)description.Element(OpenSearch + "ShortName"));
        foreach (var url in description.Elements(OpenSearch + "Url"))
        {
            var template = ((string)url.Attribute("template")!).Replace("{searchTerms}", "1325", StringComparison.Ordinal).Replace("{startPage?}", "1", StringComparison.Ordinal);
            using var response = await site.Client.GetAsync(new Uri(template), TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.OK, (string?)url.Attribute("type")), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        }
    }

    /// <summary>Whatever the status: at first there is no index.</summary>
    private async Task<string> AnswerAsync(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static string LinkOf(XElement feed, string relation) =>
        (string)feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == relation).Attribute("href")!;

    private async Task<XElement> FeedAsync(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "application/atom+xml"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
    }
}
