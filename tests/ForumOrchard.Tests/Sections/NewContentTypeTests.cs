using System.Xml.Linq;
using AngleSharp.Dom;
using ForumOrchard.Testing;

namespace ForumOrchard.Tests.Sections;

/// <summary>A content type known only to its own module and a recipe appears everywhere the site shows content types.</summary>
public sealed class NewContentTypeTests(VacancySite site) : IClassFixture<VacancySite>
{
    private const string Hits = "#found > ul.rows article";

    private static int _visits;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "Bilby keeper")]
    [InlineData("ru", "Смотрительница бильби")]
    public async Task List_HoldsItsItems(string culture, string title)
    {
        var page = await OpenAsync($"/{culture}/vacancies");

        Assert.Equal([$"/{culture}/vacancies/bilby-keeper"], page.Entries());
        Assert.Equal([title], page.TextsOf(".rows h3 a"));
    }

    [Theory]
    [InlineData("en", "Vacancies")]
    [InlineData("ru", "Вакансии")]
    public async Task Page_Breadcrumb_LeadsToItsList(string culture, string title)
    {
        var page = await OpenAsync($"/{culture}/vacancies/bilby-keeper");

        Assert.Contains(page.QuerySelectorAll("nav.crumbs a"), step => (step.GetAttribute("href"), step.TextContent) == ($"/{culture}/vacancies", title));
    }

    [Theory]
    [InlineData("/en/search?q=bilby", "en", "Vacancy")]
    [InlineData("/en/search?q=type:job", "en", "Vacancy")]
    [InlineData("/en/search?q=type:вакансия", "en", "Vacancy")]
    [InlineData("/ru/search?q=тип:вакансия", "ru", "Вакансия")]
    public async Task Search_ByWordOrType_FindsItsItems(string address, string culture, string kind)
    {
        var page = await SoonAsync(address, page => page.QuerySelector(Hits) is not null);

        var hit = Assert.Single(page.QuerySelectorAll(Hits));
        Assert.Equal($"/{culture}/vacancies/bilby-keeper", hit.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Contains(kind, hit.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Vacancies")]
    [InlineData("ru", "Вакансии")]
    public async Task Search_Facet_IsCalledByItsPlural(string culture, string label)
    {
        var page = await SoonAsync($"/{culture}/search?q=", page => page.QuerySelector(".facets a[href*='type=Vacancy']") is not null);

        Assert.StartsWith(label, page.QuerySelector(".facets a[href*='type=Vacancy']")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "vacancy")]
    [InlineData("ru", "вакансия")]
    public async Task Search_Help_NamesItsWordLast(string culture, string word)
    {
        var page = await SoonAsync($"/{culture}/search?from=tests", page => page.QuerySelector(".how li") is not null);

        Assert.Contains(page.TextsOf(".how li"), text => text.EndsWith($", {word}.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sitemap_HasItsListAndItsItems()
    {
        var addresses = await Sitemaps.AddressesAsync(site.Client);

        Assert.Superset(
            new[] { "en/vacancies", "ru/vacancies", "en/vacancies/bilby-keeper", "ru/vacancies/bilby-keeper" }.Select(path => site.Address + path).ToHashSet(),
            addresses.ToHashSet());
    }

    [Fact]
    public async Task Feed_TellsOfItsItems()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await site.Client.GetStringAsync("/en/feed", Cancellation)).Root!;

        var entry = Assert.Single(feed.Elements(atom + "entry"), entry => (string?)entry.Element(atom + "title") == "Bilby keeper");
        Assert.Equal("A summary of the bilby", (string?)entry.Element(atom + "summary"));
    }

    [Theory]
    [InlineData("en", "Vacancies of the program")]
    [InlineData("ru", "Вакансии программы")]
    public async Task Program_ShowsItsItems_BehindThoseOfOthers(string culture, string heading)
    {
        var page = await OpenAsync($"/{culture}/{VacancySite.Program}");

        Assert.Equal([$"/{culture}/vacancies/bilby-keeper"], page.Section(heading));
        Assert.Equal(heading, page.TextsOf("section.section:not([aria-labelledby]) h2").Last(text => !text.StartsWith("On the same", StringComparison.Ordinal) && !text.StartsWith("На ту же", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task OtherProgram_ShowsNoneOfThem() =>
        Assert.Empty((await OpenAsync("/en/programs/violence-against-women")).Section("Vacancies of the program"));

    private Task<IDocument> SoonAsync(string address, Func<IDocument, bool> isReady) => Eventually.SeeAsync(
        () => OpenAsync($"{address}&visit={Interlocked.Increment(ref _visits)}"), isReady, $"{address} is as expected", Cancellation);

    private async Task<IDocument> OpenAsync(string address) => SharedSite.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));
}
