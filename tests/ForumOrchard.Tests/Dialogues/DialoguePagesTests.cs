using System.Globalization;
using System.Net;
using ForumOrchard.Dialogues.Indexes;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Dialogues.Services;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Tests.Dialogues;

public sealed class DialoguePagesTests(SharedSite site)
{
    private const string Address = "/en/dialogues/civil-society-in-central-asia-and-mongolia-2024";

    [Theory]
    [InlineData("country=mongolia")]
    [InlineData("year=2024")]
    [InlineData("country=kyrgyzstan&year=2024")]
    public async Task List_Filtered_HoldsWhatMatches(string query) => Assert.Equal([Address], (await site.OpenAsync("/en/dialogues?" + query)).Entries());

    [Fact]
    public async Task List_NothingMatches_SaysSo()
    {
        var page = await site.OpenAsync("/en/dialogues?country=turkmenistan");

        Assert.Empty(page.Entries());
        Assert.StartsWith("No dialogue matches.", Assert.Single(page.TextsOf("main .notice")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("country=atlantis")]
    [InlineData("year=1066")]
    [InlineData("year=abc")]
    [InlineData("country=&year=")]
    public async Task List_WildValue_NarrowsNothing(string query)
    {
        var page = await site.OpenAsync("/en/dialogues?" + query);

        Assert.Contains(Address, page.Entries());
        Assert.Empty(page.QuerySelectorAll(".filters option[selected]"));
    }

    [Fact]
    public async Task List_OneLanguage_HoldsNothingOfTheOther()
    {
        var entries = (await site.OpenAsync("/ru/dialogues")).Entries();

        Assert.NotEmpty(entries);
        Assert.All(entries, address => Assert.StartsWith("/ru/dialogues/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dialogue_Sessions_EachHaveATableOfTheirCountries()
    {
        var tables = (await site.OpenAsync(Address)).QuerySelectorAll("table.matrix");

        Assert.Equal(2, tables.Length);
        Assert.Equal(["Kazakhstan", "Tajikistan", "Uzbekistan"], tables[0].TextsOf("tbody th"));
        Assert.Equal(["Kyrgyzstan", "Mongolia"], tables[1].TextsOf("tbody th"));
        Assert.All(tables, table => Assert.Equal(["Country", "Experience", "Barriers"], table.TextsOf("thead th")));
    }

    [Fact]
    public async Task Dialogue_Countries_LeadToTheirDialogues() => Assert.Equal(
        new[] { "kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan", "mongolia" }.Select(country => "/en/dialogues?country=" + country),
        (await site.OpenAsync(Address)).AddressesOf("dl.facts a"));

    [Fact]
    public async Task Dialogue_Time_IsThatOfBishkek() =>
        Assert.StartsWith("20 September 2024, 16:00", (await site.OpenAsync(Address)).Fact("When"), StringComparison.Ordinal);

    [Fact]
    public async Task Dialogue_Always_TellsSearchEnginesOfItself() =>
        Assert.Equal("2024-09-20T16:00:00+06:00", (string?)(await site.OpenAsync(Address)).StructuredData("Event")!["startDate"]);

    [Theory]
    [InlineData("2025-03-03T04:00:00Z", "2025-03-03T12:00:00Z", "3 March 2025, 10:00–18:00")]
    [InlineData("2025-03-03T04:00:00Z", "2025-03-05T12:00:00Z", "3 March 2025, 10:00 – 5 March 2025, 18:00")]
    [InlineData("2025-03-03T04:00:00Z", "2025-03-03T19:00:00Z", "3 March 2025, 10:00 – 4 March 2025, 01:00")]
    [InlineData("2025-03-03T04:00:00Z", null, "3 March 2025, 10:00")]
    public async Task Dialogue_OfSeveralDays_NamesTheDayOfItsEnd(string start, string? end, string expected)
    {
        var path = await AddAsync(part =>
        {
            part.Start.Value = Moment(start);
            part.End.Value = end is null ? null : Moment(end);
        });

        Assert.Equal(expected, (await site.OpenAsync(path)).Fact("When"));
    }

    [Fact]
    public async Task Dialogue_InPerson_NamesItsPlaceAndEachOrganiser()
    {
        var path = await AddAsync(part =>
        {
            part.Start.Value = Moment("2025-03-03T04:00:00Z");
            part.Mode.Text = "in-person";
            part.Place.Text = "Bishkek, Women’s House";
            part.Organisers.Text = "First\r\nSecond\n";
        });

        var page = await site.OpenAsync(path);
        var data = page.StructuredData("Event")!;

        Assert.Equal("Bishkek, Women’s House", page.Fact("Where"));
        Assert.Equal(["Place"], data["location"]!.AsArray().Select(place => (string?)place!["@type"]));
        Assert.Equal(["First", "Second"], data["organizer"]!.AsArray().Select(organiser => (string?)organiser!["name"]));
        Assert.False(data.ContainsKey("endDate"));
        Assert.False(data.ContainsKey("description"));
    }

    [Theory]
    [InlineData("online", "VirtualLocation")]
    [InlineData("hybrid", "Place", "VirtualLocation")]
    public async Task Dialogue_Online_IsAtTheAddressOfItsPage(string mode, params string[] expected)
    {
        var path = await AddAsync(part =>
        {
            part.Start.Value = Moment("2025-03-03T04:00:00Z");
            part.Mode.Text = mode;
            part.Place.Text = "Bishkek";
        });

        Assert.Equal(expected, (await site.OpenAsync(path)).StructuredData("Event")!["location"]!.AsArray().Select(place => (string?)place!["@type"]));
    }

    [Fact]
    public async Task Find_DialoguesOfOneMoment_AreInOneOrderOnAllPages()
    {
        await using var scope = site.Services.CreateAsyncScope();
        for (var i = 0; i < 4; i++)
        {
            await AddAsync(part => part.Start.Value = Moment("2019-05-05T05:00:00Z"), "ky");
        }

        var archive = scope.ServiceProvider.GetRequiredService<DialogueArchive>();
        var whole = (await archive.Newest("ky").ListAsync(TestContext.Current.CancellationToken)).Select(item => item.ContentItemId).ToList();
        var paged = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            paged.AddRange((await archive.Newest("ky").Skip(i).Take(1).ListAsync(TestContext.Current.CancellationToken)).Select(item => item.ContentItemId));
        }

        Assert.Equal(4, whole.Count);
        Assert.Equal(whole, paged);
        Assert.Equal(await NewestFirstAsync(scope.ServiceProvider), whole);
    }

    private static async Task<IEnumerable<string>> NewestFirstAsync(IServiceProvider services) =>
        (await services.GetRequiredService<ISession>().QueryIndex<DialogueIndex>(index => index.Culture == "ky").ListAsync(TestContext.Current.CancellationToken))
            .OrderByDescending(row => row.Id).Select(row => row.ContentItemId);

    private static DateTime Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime;

    /// <summary>Publishes a dialogue that is in no list of the site, because other tests count those.</summary>
    private async Task<string> AddAsync(Action<DialoguePart> fill, string culture = "en")
    {
        var path = $"{culture}/dialogues/test-{Guid.NewGuid():N}";
        await site.AddAsync("Dialogue", path, VersionOptions.Published, item =>
        {
            item.Alter(fill);

            // The culture of a page is that of its address.
            item.Alter<LocalizationPart>(part => part.Culture = culture == "en" ? "en-KG" : culture);
        });
        return "/" + path;
    }

    [Fact]
    public async Task Draft_Always_IsNeitherListedNorOpened()
    {
        const string Path = "en/dialogues/draft-of-a-test";
        await site.AddAsync("Dialogue", Path, VersionOptions.Draft, item => item.Alter<DialoguePart>(part => part.Start.Value = new DateTime(2020, 2, 2, 6, 0, 0, DateTimeKind.Utc)));

        var page = await site.OpenAsync("/en/dialogues");
        Assert.DoesNotContain("/" + Path, page.Entries());
        Assert.Null(page.QuerySelector("#filter-year option[value='2020']"));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/" + Path));
    }
}
