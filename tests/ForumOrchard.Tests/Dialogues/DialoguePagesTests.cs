using System.Net;
using ForumOrchard.Dialogues.Models;
using OrchardCore.ContentManagement;

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
        Assert.Equal("2024-09-20T10:00:00Z", (string?)(await site.OpenAsync(Address)).StructuredData("Event")!["startDate"]);

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
