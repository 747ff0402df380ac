using System.Net;

namespace ForumOrchard.Tests.Search;

/// <summary>What the address of a search says to machines, and what the page says of values that a facet does not have.</summary>
public sealed class SearchAddressTests(SharedSite site)
{
    [Fact]
    public async Task LanguageSwitch_OfASearch_KeepsQueryAndFilters()
    {
        var page = await site.OpenAsync("/ru/search?q=насилие&type=LegalAct&year=2017&utm_source=x");

        const string Query = "search?q=%D0%BD%D0%B0%D1%81%D0%B8%D0%BB%D0%B8%D0%B5&type=LegalAct&year=2017";
        Assert.Equal("/en/" + Query, page.QuerySelector(".languages a[lang=en]")!.GetAttribute("href"));
        Assert.Equal(
            [("en", site.Address + "en/" + Query), ("ru", site.Address + "ru/" + Query), ("x-default", site.Address + "ru/" + Query)],
            page.QuerySelectorAll("link[hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)).Order());
        Assert.Equal([site.Address + "ru/" + Query], page.AddressesOf("link[rel=canonical]"));
        Assert.NotEmpty((await site.OpenAsync("/en/" + Query)).TextsOf(".tags a.tag"));
    }

    [Fact]
    public async Task LanguageSwitch_OfALaterPage_LeadsToTheFirst() =>
        Assert.Equal("/ru/search?q=women&sort=oldest", (await site.OpenAsync("/en/search?q=women&sort=oldest&pagenum=2")).QuerySelector(".languages a[lang=ru]")!.GetAttribute("href"));

    [Theory]
    [InlineData("/en/search?q=women&pagenum=99", "The results have no page with this number.", "/en/search?q=women")]
    [InlineData("/en/search?q=women&pagenum=101", "The results have no page with this number.", "/en/search?q=women")]
    [InlineData("/ru/search?q=насилие&type=LegalAct&pagenum=999", "В результатах нет страницы с таким номером.", "/ru/search?q=%D0%BD%D0%B0%D1%81%D0%B8%D0%BB%D0%B8%D0%B5&type=LegalAct")]
    [InlineData("/ru/search?q=qzqzqz&pagenum=2", "В результатах нет страницы с таким номером.", "/ru/search?q=qzqzqz")]
    public async Task Page_AfterTheLast_SaysSoAndLeadsToTheFirst(string address, string told, string first)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = SharedSite.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(told, page.TextsOf(".found [role=status] p").Single());
        Assert.Equal([first], page.AddressesOf(".search .notice a"));
        Assert.Empty(page.QuerySelectorAll("main article, link[rel=canonical], link[hreflang]"));
    }

    [Theory]
    [InlineData("/en/search?q=women&kind=nonsense", "“Kind” has no value “nonsense”. The results are shown without it.")]
    [InlineData("/ru/search?q=насилие&kind=nonsense", "В фильтре «Вид» нет значения «nonsense». Результаты показаны без него.")]
    [InlineData("/en/search?q=women&year=1066&type=LegalAct", "“Year” has no value “1066”. The results are shown without it.")]
    [InlineData("/ru/search?type=%3Cscript%3E", "В фильтре «Тип» нет значения «<script>». Результаты показаны без него.")]
    public async Task Facet_ValueThatItHasNot_IsToldAndLeftOut(string address, string told)
    {
        var page = await site.OpenAsync(address);

        Assert.Equal([told], page.TextsOf("main > .wrap > .notice"));
        Assert.NotEmpty(page.QuerySelectorAll("main article"));
        Assert.DoesNotContain("nonsense", page.AddressesOf("link[rel=canonical]").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facet_ValueTooLongForOne_IsToldInShort() =>
        Assert.InRange(Assert.Single((await site.OpenAsync("/en/search?q=women&kind=" + new string('x', 500))).TextsOf("main > .wrap > .notice")).Length, 60, 140);

    private async Task<string> AnswerAsync(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
