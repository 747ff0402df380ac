using System.Net;
using ForumOrchard.Programs.Models;
using ForumOrchard.Testing;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Programs;

public sealed class ProgramPagesTests(SharedSite site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task List_Always_HoldsThePrograms_InTheirOrder(string culture) => Assert.Equal(
        [
            $"/{culture}/programs/violence-against-women",
            $"/{culture}/programs/monitoring-bpfa-cedaw",
            $"/{culture}/programs/resisting-gender-based-violence",
            $"/{culture}/programs/crosscutting-initiatives",
            $"/{culture}/programs/womens-participation-in-political-processes",
        ],
        (await site.OpenAsync($"/{culture}/programs")).Entries());

    [Fact]
    public async Task Program_News_AreGatheredNewestFirst() => Assert.Equal(
        [
            "/en/news/2024/09/regional-dialogue-ca",
            "/en/news/2023/07/central-asian-hub-strategic-planning",
            "/en/news/2023/01/development-effectiveness-and-womens-rights",
        ],
        (await site.OpenAsync("/en/programs/crosscutting-initiatives")).Section("News of the program"));

    [Fact]
    public async Task Program_Publications_AreGathered() => Assert.Equal(
        ["/en/publications/cedaw-inquiry-bride-kidnapping-2018"],
        (await site.OpenAsync("/en/programs/resisting-gender-based-violence")).Section("Publications of the program"));

    [Fact]
    public async Task Program_Dialogues_AreGathered() => Assert.Equal(
        ["/en/dialogues/civil-society-in-central-asia-and-mongolia-2024"],
        (await site.OpenAsync("/en/programs/crosscutting-initiatives")).Section("Dialogues of the program"));

    [Fact]
    public async Task Program_LegalActs_AreGatheredFromAllTheirPrograms()
    {
        var acts = (await site.OpenAsync("/en/programs/resisting-gender-based-violence")).Section("Conventions and laws of the program");

        Assert.Contains("/en/laws/family-code-2003", acts);
        Assert.Contains("/en/laws/cedaw", acts);
        Assert.DoesNotContain("/en/laws/law-no-72-2024", acts);
    }

    [Fact]
    public async Task Program_OneLanguage_GathersNothingOfTheOther()
    {
        var addresses = (await site.OpenAsync("/ru/programs/crosscutting-initiatives")).AddressesOf("section.section h3 a");

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.StartsWith("/ru/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Program_WithoutItemsOfAKind_HasNoSuchSection() =>
        Assert.DoesNotContain("Dialogues of the program", (await site.OpenAsync("/en/programs/violence-against-women")).TextsOf("h2"));

    [Fact]
    public async Task Program_ItemsOfSeveralKinds_StandInTheOrderOfTheirSections()
    {
        string[] order = ["News of the program", "Publications of the program", "Dialogues of the program", "Conventions and laws of the program"];

        var shown = (await site.OpenAsync("/en/programs/crosscutting-initiatives")).TextsOf("section.section h2").Where(order.Contains).ToList();

        Assert.InRange(shown.Count, 3, order.Length);
        Assert.Equal(order.Where(shown.Contains), shown);
    }

    [Fact]
    public async Task Program_StillUnderWay_HasAnOpenPeriod() =>
        Assert.Equal("2007–", (await site.OpenAsync("/en/programs/crosscutting-initiatives")).Fact("Years"));

    [Fact]
    public async Task Draft_Always_IsNeitherListedNorOpened()
    {
        const string Path = "en/programs/draft-of-a-test";
        await site.AddAsync("Program", Path, VersionOptions.Draft, item => item.Alter<ProgramPart>(part => part.Position.Value = 1));

        Assert.DoesNotContain("/" + Path, (await site.OpenAsync("/en/programs")).Entries());
        Assert.Null((await site.OpenAsync("/en/publications")).QuerySelector("#filter-program option[value='draft-of-a-test']"));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/" + Path));
    }
}
