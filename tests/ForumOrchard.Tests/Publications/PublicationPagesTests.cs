using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ForumOrchard.Publications.Models;
using ForumOrchard.Publications.Services;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Media;

namespace ForumOrchard.Tests.Publications;

public sealed partial class PublicationPagesTests(SharedSite site)
{
    [Theory]
    [InlineData("/en/publications/cedaw-concluding-observations-2021")]
    [InlineData("/ru/publications/sample-manual")]
    [InlineData("/ru/laws/universal-declaration-of-human-rights")]
    [InlineData("/ru/dialogues/civil-society-in-central-asia-and-mongolia-2024")]
    public async Task Facts_WithoutAValue_HaveNoLabel(string address)
    {
        var facts = (await site.OpenAsync(address)).QuerySelectorAll(".facts dt, .facts dd, .facts a").ToList();

        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.NotEqual(string.Empty, fact.TextContent.Trim()));
    }

    [Theory]
    [InlineData("/ru/publications?year=2021&kind=report", "Организация Объединённых Наций, Комитет по ликвидации дискриминации в отношении женщин · 2021 · английский, русский")]
    [InlineData("/en/publications?year=2008&kind=shadow-report", "Djanaeva, Nurgul; Stakeeva, Bermet · Forum of Women’s NGOs of Kyrgyzstan · 2008")]
    public async Task List_Always_ShowsTheRecordOfALibrary(string address, string record) =>
        Assert.Equal([record], (await site.OpenAsync(address)).TextsOf(".rows .meta"));

    [Theory]
    [InlineData("ru", 1_300_000, "PDF, 1,2 МБ")]
    [InlineData("en", 1_300_000, "PDF, 1.2 MB")]
    [InlineData("en", 150_000, "PDF, 146 KB")]
    [InlineData("ru", 10, "PDF, 1 КБ")]
    [InlineData("ru", null, "PDF")]
    public async Task File_InListAndPage_TellsItsFormatAndSize(string culture, int? size, string description)
    {
        var path = $"publications/size-{size}-{culture}.pdf";
        var address = $"{culture}/publications/of-size-{size}";
        if (size is { } bytes)
        {
            await site.InScopeAsync(services => services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(path, new MemoryStream(new byte[bytes])));
        }

        // The oldest year: the lists of other tests begin with later ones.
        await site.AddAsync("Publication", address, VersionOptions.Published, item => item.Alter<PublicationPart>(part => (part.Year.Value, part.Files.Paths) = (1900, [path])));

        var page = await site.OpenAsync("/" + address);
        Assert.Equal([$"{(culture == "ru" ? "Скачать" : "Download")} ({description})"], page.TextsOf($"a.btn[href='/media/{path}']"));
        var list = await site.OpenAsync($"/{culture}/publications?year=1900&of={size}");
        Assert.Equal([description], list.TextsOf($".rows .meta a[href='/media/{path}']"));
    }

    [Fact]
    public async Task List_Always_ShowsTheNewestFirst()
    {
        var years = (await site.OpenAsync("/en/publications")).TextsOf(".rows .meta").Select(text => int.Parse(YearOf().Match(text).Value, CultureInfo.InvariantCulture)).ToArray();

        Assert.NotEmpty(years);
        Assert.Equal(years.OrderDescending(), years);
    }

    [Fact]
    public async Task List_Pages_HoldEveryPublicationOnce()
    {
        var first = (await site.OpenAsync("/en/publications")).Entries();
        var second = (await site.OpenAsync("/en/publications?pagenum=2")).Entries();

        Assert.NotEmpty(second);
        Assert.Empty(first.Intersect(second));
        Assert.Contains("/en/publications/hrw-reconciled-to-violence-2006", second);
    }

    [Fact]
    public async Task List_OneLanguage_HoldsNothingOfTheOther()
    {
        var entries = (await site.OpenAsync("/ru/publications")).Entries();

        Assert.NotEmpty(entries);
        Assert.All(entries, address => Assert.StartsWith("/ru/publications/", address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kind=shadow-report", "shadow-report-cedaw-2008")]
    [InlineData("topic=development", "un-women-executive-director-report-2024")]
    [InlineData("year=2019", "beijing-25-national-review-2019")]
    [InlineData("program=resisting-gender-based-violence", "cedaw-inquiry-bride-kidnapping-2018")]
    [InlineData("kind=research&year=2006", "hrw-reconciled-to-violence-2006")]
    [InlineData("kind=report&topic=harmful-practices&year=2015&program=monitoring-bpfa-cedaw", "cedaw-concluding-observations-2015")]
    public async Task List_Filtered_HoldsWhatMatches(string query, string expected) =>
        Assert.Equal(["/en/publications/" + expected], (await site.OpenAsync("/en/publications?" + query)).Entries());

    [Fact]
    public async Task List_Filtered_ShowsWhatIsChosen()
    {
        var page = await site.OpenAsync("/ru/publications?kind=RESEARCH&topic=violence-against-women&year=2015&program=violence-against-women");

        Assert.Equal(
            ("research", "violence-against-women", "2015", "violence-against-women"),
            (page.Chosen("kind"), page.Chosen("topic"), page.Chosen("year"), page.Chosen("program")));
    }

    [Fact]
    public async Task List_NothingMatches_LeadsBackToAll() =>
        Assert.Equal(["/en/publications"], (await site.OpenAsync("/en/publications?kind=newsletter&year=2006")).AddressesOf("main .notice a"));

    [Theory]
    [InlineData("kind=nonsense")]
    [InlineData("topic=%27%20OR%201=1")]
    [InlineData("year=1066")]
    [InlineData("year=-1")]
    [InlineData("year=abc")]
    [InlineData("program=%3Cscript%3E")]
    [InlineData("kind=&topic=&year=&program=")]
    public async Task List_WildValue_NarrowsNothing(string query)
    {
        var page = await site.OpenAsync("/en/publications?" + query);

        Assert.Equal((await site.OpenAsync("/en/publications")).Entries(), page.Entries());
        Assert.Empty(page.QuerySelectorAll(".filters option[selected]"));
    }

    [Fact]
    public async Task Publication_WithIsbn_IsABook()
    {
        var page = await site.OpenAsync("/en/publications/hrw-call-me-when-he-tries-to-kill-you-2015");

        Assert.Equal("978-1-62313-286-6", (string?)page.StructuredData("Book")!["isbn"]);
        Assert.Equal("978-1-62313-286-6", page.Fact("ISBN"));
    }

    [Fact]
    public async Task Publication_WithoutIsbn_IsAReport()
    {
        var page = await site.OpenAsync("/en/publications/cedaw-concluding-observations-2021");

        Assert.Equal("2021-11-29", (string?)page.StructuredData("Report")!["datePublished"]);
        Assert.Null(page.StructuredData("Book"));
    }

    [Fact]
    public async Task Publication_Always_LeadsToItsTopics()
    {
        var page = await site.OpenAsync("/ru/publications/un-women-executive-director-report-2024");

        Assert.Equal(["/ru/publications?topic=equality", "/ru/publications?topic=development"], page.AddressesOf("a.tag"));
    }

    [Fact]
    public void Programs_OfAddressesThatEndAlike_AreToldApart() => Assert.Equal(
        ["alone", "programs/peace", "archive/peace", "id"],
        ProgramChoices.ByName([Program("en/programs/alone"), Program("en/programs/peace"), Program("en/archive/peace"), Program("en/programs/peace"), Program(null)]).Keys);

    [Fact]
    public async Task List_ProgramsOfAddressesThatEndAlike_IsFilteredByEither()
    {
        await using var other = new ForumSite { RunsBackgroundTasks = false };
        await other.InitializeAsync();
        await other.Client.GetStringAsync("/en", TestContext.Current.CancellationToken);
        foreach (var path in new[] { "en/programs/quokkas", "en/archive/quokkas" })
        {
            var program = await other.AddAsync("Program", path, VersionOptions.Published, _ => { });
            await other.AddAsync("Publication", path.Replace("programs", "publications", StringComparison.Ordinal) + "-report", VersionOptions.Published, item =>
                item.Alter<PublicationPart>(part => part.Program.LocalizationSets = [program]));
        }

        async Task<IReadOnlyList<string>> ListAsync(string program) => SharedSite
            .Parse(await other.Client.GetStringAsync(new Uri($"/en/publications?program={program}", UriKind.Relative), TestContext.Current.CancellationToken)).Entries();

        Assert.Equal(["/en/publications/quokkas-report"], await ListAsync("programs/quokkas"));
        Assert.Equal(["/en/archive/quokkas-report"], await ListAsync("archive/quokkas"));
        Assert.Contains("/en/publications/cedaw-inquiry-bride-kidnapping-2018", await ListAsync("resisting-gender-based-violence"));
    }

    [Fact]
    public async Task Draft_Always_IsNeitherListedNorOpened()
    {
        const string Path = "en/publications/draft-of-a-test";
        await site.AddAsync("Publication", Path, VersionOptions.Draft, item => item.Alter<PublicationPart>(part => part.Year.Value = 2026));

        Assert.DoesNotContain("/" + Path, (await site.OpenAsync("/en/publications?year=2026")).Entries());
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/" + Path));
    }

    private static ContentItem Program(string? path)
    {
        var program = new ContentItem { ContentItemId = "id" };
        program.Alter<AutoroutePart>(part => part.Path = path);
        return program;
    }

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearOf();
}
