using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.News.Models;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;

namespace ForumOrchard.Tests.Languages;

/// <summary>Times stored in UTC belong to the day in Bishkek, six hours ahead.</summary>
public sealed class DaysTests(ForumSite site) : IClassFixture<ForumSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2020-02-29T17:59:59Z", "2020-02-29", "29 February 2020")]
    [InlineData("2020-02-29T18:00:00Z", "2020-03-01", "1 March 2020")]
    [InlineData("2020-02-28T18:00:00Z", "2020-02-29", "29 February 2020")]
    [InlineData("2019-02-28T18:00:00Z", "2019-03-01", "1 March 2019")]
    [InlineData("2018-12-31T17:59:59Z", "2018-12-31", "31 December 2018")]
    [InlineData("2018-12-31T18:00:00Z", "2019-01-01", "1 January 2019")]
    [InlineData("2019-01-01T00:00:00Z", "2019-01-01", "1 January 2019")]
    public async Task Article_OfAMoment_BelongsToTheDayInBishkek(string moment, string day, string text)
    {
        var path = await AddArticleAsync(site, moment);
        var month = $"/en/news/{day[..4]}/{day[5..7]}";

        Assert.StartsWith(month + "/", path, StringComparison.Ordinal);
        var page = await OpenAsync(site, path);
        Assert.Equal([month], page.AddressesOf(".page-head .kicker a"));
        Assert.Equal((day, text), (page.QuerySelector(".page-head time")!.GetAttribute("datetime"), page.QuerySelector(".page-head time")!.TextContent));
        Assert.Equal(day, (string?)page.StructuredData("NewsArticle")!["datePublished"]);
        var archive = await OpenAsync(site, month);
        Assert.Contains(path, archive.Entries());
        Assert.Contains(day[..4], archive.QuerySelectorAll("#filter-year option").Select(option => option.GetAttribute("value")));
        foreach (var other in new[] { -1, 1 })
        {
            var first = DateTime.Parse(day[..7] + "-01", CultureInfo.InvariantCulture).AddMonths(other);
            Assert.DoesNotContain(path, (await OpenAsync(site, first.ToString("'/en/news/'yyyy'/'MM", CultureInfo.InvariantCulture))).Entries());
        }
    }

    [Theory]
    [InlineData("2028-01-31T17:59:59Z", "2028-01-31")]
    [InlineData("2028-01-31T18:00:00Z", "2028-02-01")]
    [InlineData("2028-02-28T18:00:00Z", "2028-02-29")]
    [InlineData("2028-02-29T23:59:59Z", "2028-03-01")]
    [InlineData("2028-12-31T18:00:00Z", "2029-01-01")]
    [InlineData("2029-01-01T00:00:00Z", "2029-01-01")]
    public async Task Article_ChangedAtAMoment_IsOfTheDayInBishkekAndOfTheMomentInTheFeed(string moment, string day)
    {
        var path = await AddArticleAsync(site, "2027-06-01T00:00:00Z", changed: moment);

        Assert.Equal(day, (string?)(await OpenAsync(site, path)).StructuredData("NewsArticle")!["dateModified"]);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await site.Client.GetStringAsync("/en/feed", Cancellation)).Root!;
        var entry = feed.Elements(atom + "entry").Single(entry => ((string)entry.Element(atom + "id")!).EndsWith(path, StringComparison.Ordinal));
        Assert.Equal(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), (DateTimeOffset)entry.Element(atom + "updated")!);
        Assert.Equal(day, (await Sitemaps.PagesAsync(site.Client, "/sitemap-1.xml")).Single(page => page.Address.EndsWith(path, StringComparison.Ordinal)).Changed);
    }

    [Theory]
    [InlineData("2016-12-31T17:59:59Z", "2016", "2016-12-31", "2016-12-31T23:59:59+06:00")]
    [InlineData("2013-12-31T18:00:00Z", "2014", "2014-01-01", "2014-01-01T00:00:00+06:00")]
    public async Task Dialogue_OfAMoment_BelongsToTheYearInBishkek(string moment, string year, string day, string start)
    {
        var path = "en/dialogues/dialogue-" + day;
        await site.AddAsync("Dialogue", path, VersionOptions.Published, item => item.Alter<DialoguePart>(part => part.Start.Value = Moment(moment)));

        var list = await OpenAsync(site, "/en/dialogues?year=" + year);

        Assert.Equal(["/" + path], list.Entries());
        Assert.Equal(day, list.QuerySelector(".rows time")!.GetAttribute("datetime"));
        Assert.Equal(start, (string?)(await OpenAsync(site, "/" + path)).StructuredData("Event")!["startDate"]);
        var others = list.QuerySelectorAll("#filter-year option").Select(option => option.GetAttribute("value")!).Where(value => value.Length > 0 && value != year);
        foreach (var other in others)
        {
            Assert.DoesNotContain("/" + path, (await OpenAsync(site, "/en/dialogues?year=" + other)).Entries());
        }
    }

    [Fact]
    public async Task Search_ItemAtMidnight_HasTheYearInBishkek()
    {
        await AddArticleAsync(site, "2011-12-31T18:00:00Z", "Bandicoot");
        await site.AddAsync("Dialogue", "en/dialogues/bandicoot", VersionOptions.Published, item =>
        {
            item.DisplayText = "Bandicoot";
            item.Alter<DialoguePart>(part => part.Start.Value = Moment("2011-12-31T18:00:00Z"));
        });

        var page = await Eventually.SeeAsync(
            () => OpenAsync(site, "/en/search?q=bandicoot"), page => page.QuerySelectorAll("main article h3").Length == 2, "both are found", Cancellation);

        Assert.Equal(["2012-01-01", "2012-01-01"], page.QuerySelectorAll("main article time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal(2, (await OpenAsync(site, "/en/search?q=bandicoot&year=2012")).QuerySelectorAll("main article h3").Length);
    }

    [Theory]
    [InlineData("UTC", "2020-02-29T23:59:59Z", "2020/02")]
    [InlineData("UTC", "2020-03-01T00:00:00Z", "2020/03")]
    [InlineData("America/New_York", "2021-01-01T04:59:59Z", "2020/12")]
    public async Task Article_InAnotherTimeZone_BelongsToTheMonthThere(string zone, string moment, string month)
    {
        await using var other = new ForumSite { RunsBackgroundTasks = false };
        await other.InitializeAsync();
        await other.InScopeAsync(async services =>
        {
            var settings = services.GetRequiredService<ISiteService>();
            var changed = await settings.LoadSiteSettingsAsync();
            changed.TimeZoneId = zone;
            await settings.UpdateSiteSettingsAsync(changed);
        });

        var path = await AddArticleAsync(other, moment);

        Assert.StartsWith($"/en/news/{month}/", path, StringComparison.Ordinal);
        Assert.Contains(path, (await OpenAsync(other, "/en/news/" + month)).Entries());
    }

    /// <summary>An article whose address is generated by the type's pattern.</summary>
    private static async Task<string> AddArticleAsync(ForumSite site, string moment, string title = "An addition", string? changed = null)
    {
        var article = new ContentItem();
        await site.AddAsync("NewsArticle", "en/none", VersionOptions.Published, item =>
        {
            article = item;
            item.DisplayText = title;
            item.Alter<AutoroutePart>(part => part.Path = null);
            item.Alter<NewsArticlePart>(part => part.Date.Value = Moment(moment));
            item.ModifiedUtc = changed is null ? item.ModifiedUtc : Moment(changed);
        });
        return "/" + article.As<AutoroutePart>()!.Path;
    }

    private static DateTime Moment(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    private static async Task<IDocument> OpenAsync(ForumSite site, string address) => SharedSite.Parse(await site.Client.GetStringAsync(address, Cancellation));
}
