using System.Net;
using ForumOrchard.News.Models;
using ForumOrchard.News.Services;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Media;

namespace ForumOrchard.Tests.News;

public sealed class NewsPagesTests(SharedSite site)
{
    [Fact]
    public async Task List_Always_ShowsTheNewestFirst() => Assert.Equal(
        [
            "/en/news/2024/09/un-women-executive-director-report",
            "/en/news/2024/09/regional-dialogue-ca",
            "/en/news/2024/09/talpynup-mentorship-program",
            "/en/news/2023/07/central-asian-hub-strategic-planning",
            "/en/news/2023/01/development-effectiveness-and-womens-rights",
            "/en/news/2021/03/women-in-local-elections",
        ],
        (await site.OpenAsync("/en/news")).Entries());

    [Fact]
    public async Task List_OneLanguage_HoldsNothingOfTheOther()
    {
        var entries = (await site.OpenAsync("/ru/news")).Entries();

        Assert.NotEmpty(entries);
        Assert.All(entries, address => Assert.StartsWith("/ru/news/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_YearAndMonthChosen_LeadsToTheArchive()
    {
        using var response = await site.Client.GetAsync(new Uri("/en/news?year=2024&month=9", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/en/news/2024/09", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("year=1066")]
    [InlineData("month=9")]
    [InlineData("year=99999999999&month=x")]
    [InlineData("pagenum=-3")]
    public async Task List_WildValue_NarrowsNothing(string query) =>
        Assert.Equal(6, (await site.OpenAsync("/en/news?" + query)).Entries().Count);

    [Theory]
    [InlineData("year=2024")]
    [InlineData("year=2024&month=13")]
    [InlineData("year=2024&month=2")]
    public async Task List_YearChosen_HoldsThatOfTheYearAndOffersItsMonths(string query)
    {
        var page = await site.OpenAsync("/en/news?" + query);

        Assert.NotEmpty(page.Entries());
        Assert.All(page.Entries(), address => Assert.StartsWith("/en/news/2024/", address, StringComparison.Ordinal));
        Assert.Equal(["", "9"], page.QuerySelectorAll("#filter-month option").Select(option => option.GetAttribute("value")));
        Assert.Equal(query.Contains("month", StringComparison.Ordinal), page.TextsOf("main .notice").Any(text => text.StartsWith("“Month” has no value", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Month_WithArticles_HoldsThoseOfTheMonthOnly()
    {
        var page = await site.OpenAsync("/en/news/2023/07");

        Assert.Equal(["/en/news/2023/07/central-asian-hub-strategic-planning"], page.Entries());
        Assert.Equal(("2023", "7"), (page.Chosen("year"), page.Chosen("month")));
        Assert.Contains("July 2023", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Month_WithoutArticles_SaysSo() =>
        Assert.StartsWith("There is no news of this month.", Assert.Single((await site.OpenAsync("/en/news/2022/05")).TextsOf("main .notice")), StringComparison.Ordinal);

    [Theory]
    [InlineData("/en/news/2024/13")]
    [InlineData("/en/news/2024/0")]
    [InlineData("/en/news/1066/10")]
    public async Task Month_NotInTheCalendar_IsNotFound(string address) => Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync(address));

    [Fact]
    public async Task Article_Always_LeadsToItsMonthAndItsProgram()
    {
        var head = (await site.OpenAsync("/en/news/2024/09/regional-dialogue-ca")).QuerySelector(".page-head")!;

        Assert.Equal(["/en/news/2024/09", "/en/programs/crosscutting-initiatives"], head.AddressesOf("a"));
    }

    [Theory]
    [InlineData("/en/news/2024/09/regional-dialogue-ca", "/en/news/2024/09/talpynup-mentorship-program", "/en/news/2024/09/un-women-executive-director-report")]
    [InlineData("/en/news/2021/03/women-in-local-elections", null, "/en/news/2023/01/development-effectiveness-and-womens-rights")]
    [InlineData("/ru/news/2024/09/un-women-executive-director-report", "/ru/news/2024/09/regional-dialogue-ca", null)]
    public async Task Article_BetweenOthers_LeadsToItsNeighbours(string address, string? previous, string? next)
    {
        var page = await site.OpenAsync(address);

        Assert.Equal(previous, page.QuerySelector(".prev-next a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal(next, page.QuerySelector(".prev-next a[rel=next]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Neighbours_OfOneMoment_AllAreMetOnTheWay()
    {
        var day = new DateTime(2020, 5, 5, 6, 0, 0, DateTimeKind.Utc);
        string[] ids = [await AddAsync("xa/one", day), await AddAsync("xa/two", day), await AddAsync("xa/three", day)];

        await using var scope = site.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<NewsArchive>();
        var met = new List<string>();
        for (var article = (await archive.Newest("xa").FirstOrDefaultAsync(TestContext.Current.CancellationToken))?.ContentItemId; article is not null && met.Count < 9;)
        {
            met.Add(article);
            article = (await archive.NeighboursAsync(article)).Previous?.ContentItemId;
        }

        Assert.Equal(ids.Reverse(), met);

        Task<string> AddAsync(string path, DateTime date) =>
            site.AddAsync("NewsArticle", path, VersionOptions.Published, item => item.Alter<NewsArticlePart>(part => part.Date.Value = date));
    }

    [Fact]
    public async Task Article_Always_TellsSearchEnginesWhoWroteIt()
    {
        var data = (await site.OpenAsync("/ru/news/2024/09/regional-dialogue-ca")).StructuredData("NewsArticle")!;

        Assert.Equal("Администратор", (string?)data["author"]!["name"]);
        Assert.Equal("Форум женских НПО Кыргызстана", (string?)data["publisher"]!["name"]);
        Assert.False(data.ContainsKey("image"));
    }

    [Fact]
    public async Task Draft_Always_IsNeitherListedNorOpened()
    {
        const string Path = "en/news/2022/02/draft-of-a-test";
        await site.AddAsync("NewsArticle", Path, VersionOptions.Draft, item => item.Alter<NewsArticlePart>(part => part.Date.Value = new DateTime(2022, 2, 2, 6, 0, 0, DateTimeKind.Utc)));

        Assert.DoesNotContain("/" + Path, (await site.OpenAsync("/en/news")).Entries());
        Assert.Empty((await site.OpenAsync("/en/news/2022/02")).Entries());
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/" + Path));
    }

    [Fact]
    public async Task Article_Always_TellsSearchEnginesOfItself()
    {
        var data = (await site.OpenAsync("/en/news/2024/09/regional-dialogue-ca")).StructuredData("NewsArticle")!;

        Assert.Equal("2024-09-23", (string?)data["datePublished"]);
        Assert.NotEqual(string.Empty, (string?)data["headline"]);
    }

    [Fact]
    public async Task Article_WithACover_ShowsItWithItsTextInSeveralFormats()
    {
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await using var picture = new MemoryStream(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
            await scope.ServiceProvider.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("cover-of-a-test.png", picture, overwrite: true);
        }

        await site.AddAsync("NewsArticle", "xc/with-a-cover", VersionOptions.Published, item => item.Alter<NewsArticlePart>(part =>
        {
            part.Cover.Paths = ["cover-of-a-test.png"];
            part.Cover.MediaTexts = ["Women at a <round> table"];
        }));

        var page = await site.OpenAsync("/xc/with-a-cover");

        Assert.Equal("Women at a <round> table", page.QuerySelector("figure.cover img")!.GetAttribute("alt"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync(page.QuerySelector("figure.cover img")!.GetAttribute("src")!));
        Assert.Null((await site.OpenAsync("/en/news/2024/09/regional-dialogue-ca")).QuerySelector("figure.cover"));
    }
}
