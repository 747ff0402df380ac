using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ForumOrchard.Search.Querying;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Search;

/// <summary>Quotes, minus, operators, facets and orders, with the shipped content.</summary>
public sealed partial class SearchNarrowingTests(ForumSite site) : IClassFixture<ForumSite>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await site.UntilSearchableAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Pager_OfANarrowedSearch_KeepsFiltersAndOrder()
    {
        var page = await OpenAsync("/en/search?q=women&type=Publication&type=LegalAct&sort=oldest");

        var next = page.QuerySelector("main .pager a[href*='pagenum=2']")!.GetAttribute("href")!;

        Assert.Equal("/en/search?q=women&type=Publication&type=LegalAct&sort=oldest&pagenum=2".Split('?', '&').Order(), next.Split('?', '&').Order());
        Assert.NotEmpty((await OpenAsync(next)).QuerySelectorAll("main article"));
    }

    [Fact]
    public async Task Facet_EveryValue_LeadsToAsManyResultsAsItSays()
    {
        var page = await OpenAsync("/en/search?q=women&type=LegalAct");
        var links = page.QuerySelectorAll(".facets li a:not([aria-current])").ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var narrowed = await OpenAsync(link.GetAttribute("href")!);
            var isOfChosenFacet = narrowed.QuerySelectorAll(".facets [aria-current]").Count(value => value.GetAttribute("href")!.Contains("type=", StringComparison.Ordinal)) > 1;
            var expected = CountOf(link) + (isOfChosenFacet ? CountOf(page.QuerySelector(".facets [aria-current]")!) : 0);

            Assert.Equal(expected, TotalOf(narrowed));
        }
    }

    [Fact]
    public async Task Facet_TwoValues_WidenAndOthersAreStillOffered()
    {
        var all = await OpenAsync("/en/search?q=women");
        var one = await OpenAsync("/en/search?q=women&type=LegalAct");
        var two = await OpenAsync("/en/search?q=women&type=LegalAct&type=Program");

        Assert.Equal(TypesOf(all), TypesOf(one).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal(TotalOf(one) + TypesOf(all)["Programs"], TotalOf(two));
    }

    [Fact]
    public async Task Chip_RemovesItsFilter()
    {
        var page = await OpenAsync("/en/search?q=women&type=LegalAct&year=1979");
        var chips = page.QuerySelectorAll(".tags a").Where(link => link.TextContent.Contains("Remove the filter", StringComparison.Ordinal)).ToList();

        Assert.Equal(["/en/search?q=women&year=1979", "/en/search?q=women&type=LegalAct"], chips.Select(chip => chip.GetAttribute("href")));
        Assert.Equal(["type", "year"], page.QuerySelectorAll("form[action='/en/search'] input[type=hidden]").Select(field => field.GetAttribute("name")));
    }

    [Theory]
    [InlineData("/en/search?kind=convention", "kind", "CEDAW")]
    [InlineData("/ru/search?country=mongolia", "country", "Монголии")]
    [InlineData("/en/search?topic=trafficking", "topic", "Trafficking")]
    public async Task Address_CodeOfATerm_Narrows(string address, string facet, string expected)
    {
        var page = await OpenAsync(address);

        Assert.Contains(page.QuerySelectorAll("#found .rows h3"), title => title.TextContent.Contains(expected, StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll(".facets [aria-current]"));
        Assert.All(
            page.QuerySelectorAll($".facets a[href*='{facet}=']").Select(link => link.GetAttribute("href")!),
            link => Assert.DoesNotMatch($"[?&]{facet}=[a-z0-9]{{26}}", link));
    }

    [Theory]
    [InlineData("topic=nonsense")]
    [InlineData("topic=%3Cscript%3E&year=x&type=&program=00000&sort=sideways&unknown=1")]
    [InlineData("type=legalact")]
    public async Task Address_UnknownValues_AreIgnored(string values)
    {
        var page = await OpenAsync("/en/search?q=women&" + values);

        Assert.Equal(TotalOf(await OpenAsync("/en/search?q=women")), TotalOf(page));
        Assert.Empty(page.QuerySelectorAll(".facets [aria-current]"));
    }

    [Fact]
    public async Task Search_WithoutText_ListsWhatThereIsNewestFirst()
    {
        var all = await FindAsync("ru", "");
        var dates = all.Hits.Select(hit => hit.Date!).ToList();

        Assert.True(all.Total > 50);
        Assert.Equal(dates.OrderDescending(StringComparer.Ordinal), dates);
        Assert.NotEmpty((await OpenAsync("/ru/search")).QuerySelectorAll(".facets li"));
        Assert.True(TotalOf(await OpenAsync("/ru/search?type=LegalAct")) < all.Total);
    }

    [Fact]
    public async Task Order_Oldest_ComesFromTheOldestOn_UndatedLast()
    {
        var dates = (await FindAsync("en", "women", SearchOrder.Oldest)).Hits.Select(hit => hit.Date ?? "9999").ToList();

        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
        Assert.StartsWith("19", dates[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_FindTheWordsTogetherOnly()
    {
        var words = await FindAsync("en", "discrimination women");
        var phrase = await FindAsync("en", "\"discrimination against women\"");

        Assert.InRange(phrase.Total, 1, words.Total - 1);
        Assert.Equal(0, (await FindAsync("en", "\"women discrimination against\"")).Total);
        Assert.Contains("Search without the quotes", (await OpenAsync("/en/search?q=%22women+discrimination+against%22")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minus_LeavesOut()
    {
        var all = await FindAsync("en", "women");
        var without = await FindAsync("en", "women -convention");
        var with = await FindAsync("en", "women convention");

        Assert.Equal(all.Total, without.Total + with.Total);
        Assert.True((await FindAsync("en", "women -\"discrimination against women\"")).Total < all.Total);
    }

    [Fact]
    public async Task Minus_Alone_IsToldWhatIsMissing()
    {
        Assert.Contains("Здесь сказано только, чего быть не должно", (await OpenAsync("/ru/search?q=-закон")).Body!.TextContent, StringComparison.Ordinal);
        Assert.True(TotalOf(await OpenAsync("/ru/search?q=-закон&type=LegalAct")) > 0);
    }

    [Theory]
    [InlineData("тип:закон", "LegalAct")]
    [InlineData("type:publication", "Publication")]
    [InlineData("-тип:закон женщины", "Dialogue Page NewsArticle Program Publication")]
    public async Task Type_OfAnyLanguage_Narrows(string text, string types)
    {
        var found = await FindAsync("ru", text);

        Assert.NotEmpty(found.Hits);
        Assert.All(found.Hits, hit => Assert.Contains(hit.ContentType, types, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Year_OfARange_Narrows()
    {
        var found = await FindAsync("en", "год:1979..1999");

        Assert.NotEmpty(found.Hits);
        Assert.All(found.Hits, hit => Assert.InRange(int.Parse(hit.Date![..4], CultureInfo.InvariantCulture), 1979, 1999));
        Assert.Equal((await FindAsync("en", "")).Facets.Single(facet => facet.Facet.Name == "year").Counts.Where(count => string.CompareOrdinal(count.Value, "2000") >= 0).Sum(count => count.Count),
            (await FindAsync("en", "year:2000..")).Total);
    }

    [Fact]
    public async Task Author_FindsTheirWorksOnly()
    {
        var all = await FindAsync("en", "type:publication");
        var found = await FindAsync("en", "author:forum type:publication");

        Assert.InRange(found.Total, 0, all.Total);
        Assert.Equal(0, (await FindAsync("en", "author:zanzibar")).Total);
    }

    [Fact]
    public async Task RussianPage_IsInRussianOnly()
    {
        var page = await OpenAsync("/ru/search?q=женщины&type=LegalAct&type=Program");

        Assert.All(
            page.QuerySelectorAll("main .filters, main .how, main .found, .facets h2, .facets summary, main .tags, main .kicker, main .pager"),
            part => Assert.DoesNotMatch("[A-Za-z]", part.TextContent));
    }

    private static Dictionary<string, int> TypesOf(IDocument page) => page.QuerySelectorAll(".facets section:first-of-type li a")
        .OrderBy(NameOf, StringComparer.Ordinal).ToDictionary(NameOf, CountOf);

    private static string NameOf(IElement link) => link.FirstChild!.TextContent.Trim();

    private static int CountOf(IElement link) => int.Parse(link.QuerySelector("span")!.TextContent, CultureInfo.InvariantCulture);

    private static int TotalOf(IDocument page) =>
        int.Parse(Number().Match(page.QuerySelector("[role=status]")!.TextContent).Value, CultureInfo.InvariantCulture);

    private async Task<IDocument> OpenAsync(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return SharedSite.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<SearchResult> FindAsync(string culture, string text, SearchOrder order = SearchOrder.Best)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ForumSearch>().FindAsync(new SearchRequest(culture, text) { Order = order });
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
