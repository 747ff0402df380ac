using System.Net;
using AngleSharp.Dom;

namespace ForumOrchard.Tests.Pages;

/// <summary>The addresses of list pages: one for each page, none past the end, and what is said of values that a filter does not have.</summary>
public sealed class ListAddressTests(SharedSite site)
{
    private static readonly string[] Lists = ["/news", "/news/2024/09", "/publications", "/laws", "/laws/international", "/laws/national", "/dialogues"];

    public static TheoryData<string> AllLists => [.. Lists.SelectMany(list => new[] { "/en" + list, "/ru" + list })];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(AllLists))]
    public async Task Page_AfterTheLast_IsNotFoundAndLeadsToTheFirst(string list)
    {
        foreach (var number in new[] { "999", "99999999999999999999" })
        {
            var page = await OpenAsync($"{list}?pagenum={number}", HttpStatusCode.NotFound);

            Assert.Contains(
                list.StartsWith("/ru", StringComparison.Ordinal) ? "В этом списке нет страницы с таким номером. К первой странице" : "This list has no page with this number. To the first page",
                page.TextsOf("main .notice"));
            Assert.Equal([list], page.AddressesOf("main .notice a"));
            Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[hreflang]"));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        }
    }

    [Fact]
    public async Task Page_AfterTheLastOfSeveral_LeadsToTheOthersAndKeepsTheFilters()
    {
        var page = await OpenAsync("/en/laws?status=in-force&pagenum=77", HttpStatusCode.NotFound);

        Assert.Equal(["/en/laws?status=in-force"], page.AddressesOf("main .notice a"));
        Assert.Contains("/en/laws?status=in-force&pagenum=2", page.AddressesOf(".pager a"));
        Assert.Equal("/ru/laws?status=in-force", page.QuerySelector(".languages a[lang=ru]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("two")]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.5")]
    public async Task Page_OfNoNumber_IsTheFirstUnderItsOwnAddress(string number)
    {
        var page = await site.OpenAsync("/en/laws?pagenum=" + number);

        Assert.NotEmpty(page.Entries());
        Assert.Equal(site.Address + "en/laws", Canonical(page));
    }

    [Theory]
    [MemberData(nameof(AllLists))]
    public async Task Page_HoweverItsAddressIsWritten_HasOneCanonicalAddress(string list)
    {
        foreach (var written in new[] { list + "/", list[..3] + list[3..].ToUpperInvariant(), list[..3] + list[3..].ToUpperInvariant() + "/" })
        {
            var page = await site.OpenAsync(written);

            Assert.Equal(site.Address + list[1..], Canonical(page));
            Assert.Contains(site.Address + ("ru" + list[3..]), page.AddressesOf("link[hreflang=ru]"));
            Assert.Equal(list.Replace("/en/", "/ru/", StringComparison.Ordinal), page.QuerySelector(".languages a[lang=ru]")!.GetAttribute("href"));
            Assert.Equal(page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"), Canonical(page));
        }
    }

    [Theory]
    [InlineData("/en/News/2024/9", "en/news/2024/09")]
    [InlineData("/en/About/Profile/", "en/about/profile")]
    [InlineData("/en/Laws/CEDAW", "en/laws/cedaw")]
    [InlineData("/en/", "en")]
    [InlineData("/en/Publications/?Kind=SHADOW-REPORT", "en/publications?kind=shadow-report")]
    [InlineData("/en/Search/?q=women", "en/search?q=women")]
    [InlineData("/en/Programs", "en/programs")]
    public async Task Page_OfAnyKindHoweverItsAddressIsWritten_HasOneCanonicalAddress(string written, string own) =>
        Assert.Equal(site.Address + own, Canonical(await site.OpenAsync(written)));

    [Fact]
    public async Task LaterPage_OfAList_LeadsOtherLanguagesToTheirFirst()
    {
        var page = await site.OpenAsync("/en/laws?status=in-force&pagenum=2");

        Assert.Equal(site.Address + "en/laws?status=in-force&pagenum=2", Canonical(page));
        Assert.Equal("/ru/laws?status=in-force", page.QuerySelector(".languages a[lang=ru]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("link[hreflang]"));
    }

    [Theory]
    [InlineData("/en/publications?kind=nonsense", "“Kind” has no value “nonsense”. The list is shown without it.")]
    [InlineData("/ru/publications?kind=nonsense", "В фильтре «Вид» нет значения «nonsense». Список показан без него.")]
    [InlineData("/en/publications?topic=%3Cb%3E", "“Topic” has no value “<b>”. The list is shown without it.")]
    [InlineData("/ru/publications?year=1066", "В фильтре «Год» нет значения «1066». Список показан без него.")]
    [InlineData("/ru/publications?year=абв", "В фильтре «Год» нет значения «абв». Список показан без него.")]
    [InlineData("/en/publications?program=nonsense", "“Program” has no value “nonsense”. The list is shown without it.")]
    [InlineData("/en/laws?level=nonsense", "“Level” has no value “nonsense”. The list is shown without it.")]
    [InlineData("/ru/laws/national?status=nonsense", "В фильтре «Состояние» нет значения «nonsense». Список показан без него.")]
    [InlineData("/en/dialogues?country=nonsense", "“Country” has no value “nonsense”. The list is shown without it.")]
    [InlineData("/ru/news?year=1066", "В фильтре «Год» нет значения «1066». Список показан без него.")]
    public async Task Filter_ValueThatItHasNot_IsToldAndLeftOut(string address, string told)
    {
        var page = await site.OpenAsync(address);

        Assert.Equal([told], page.TextsOf("main .notice"));
        Assert.NotEmpty(page.Entries());
        Assert.EndsWith(address[..address.IndexOf('?', StringComparison.Ordinal)], Canonical(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_EndlessValue_IsToldInShort() =>
        Assert.InRange(Assert.Single((await site.OpenAsync("/en/laws?kind=" + new string('x', 1500))).TextsOf("main .notice")).Length, 60, 130);

    [Theory]
    [InlineData("/ru/laws", false)]
    [InlineData("/ru/laws/national", false)]
    [InlineData("/ru/laws?kind=law", true)]
    public async Task Filters_OnANarrowScreen_AreFoldedUnlessOneIsChosen(string list, bool isOpen)
    {
        var fold = (await site.OpenAsync(list)).QuerySelector("details.fold:has(form.filters)")!;

        Assert.Equal(isOpen, fold.HasAttribute("open"));
        Assert.Equal("Уточнить список", fold.QuerySelector("summary")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(AllLists))]
    public async Task Filter_EveryValueItOffers_LeadsToItems(string list)
    {
        var page = await site.OpenAsync(list);
        var action = page.QuerySelector("form.filters")!.GetAttribute("action")!;
        var chosen = page.QuerySelectorAll("form.filters select").ToDictionary(
            select => select.GetAttribute("name")!, select => select.QuerySelector("option[selected]")?.GetAttribute("value") ?? string.Empty, StringComparer.Ordinal);

        foreach (var select in page.QuerySelectorAll("form.filters select"))
        {
            var options = select.QuerySelectorAll("option").Select(option => option.GetAttribute("value")!).ToList();
            Assert.True(options.Count > 1, $"{select.GetAttribute("name")} of {list} has nothing to choose");
            foreach (var value in options)
            {
                var query = string.Join('&', chosen.Select(filter => $"{filter.Key}={(filter.Key == select.GetAttribute("name") ? value : filter.Value)}"));
                var narrowed = SharedSite.Parse(await FollowAsync($"{action}?{query}"));
                Assert.True(narrowed.Entries().Count > 0, $"{action}?{query} is empty");
            }
        }
    }

    private async Task<string> FollowAsync(string address)
    {
        using var visitor = site.NewVisitor();
        return await visitor.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);
    }

    private async Task<IDocument> OpenAsync(string address, HttpStatusCode expected)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal((expected, "text/html"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return SharedSite.Parse(await response.Content.ReadAsStringAsync(Cancellation));
    }

    private static string Canonical(IDocument page) => Assert.Single(page.AddressesOf("link[rel=canonical]"));
}
