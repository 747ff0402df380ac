using System.Net;
using AngleSharp.Dom;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.LegalActs.Services;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.LegalActs;

public sealed class LegalActPagesTests(SharedSite site)
{
    [Theory]
    [InlineData("/en/laws?status=lapsed", "/en/laws/national-strategy-gender-equality-2012-2020")]
    [InlineData("/ru/laws?status=repealed", "/ru/laws/criminal-code-2017", "/ru/laws/law-on-social-and-legal-protection-from-violence-2003", "/ru/laws/criminal-code-1997")]
    [InlineData("/en/laws?kind=constitution", "/en/laws/constitution-of-the-kyrgyz-republic")]
    [InlineData("/en/laws/national?kind=code", "/en/laws/criminal-code-2021", "/en/laws/criminal-code-2017", "/en/laws/family-code-2003", "/en/laws/criminal-code-1997")]
    [InlineData("/en/laws/international?kind=protocol&status=in-force", "/en/laws/protocol-on-trafficking-in-persons", "/en/laws/cedaw-optional-protocol")]
    [InlineData("/en/laws/international?kind=constitution")]
    public async Task List_Filtered_HoldsWhatMatchesLatestFirst(string address, params string[] expected) =>
        Assert.Equal(expected, (await site.OpenAsync(address)).Entries());

    [Theory]
    [InlineData("/en/laws/law-on-equal-rights-and-opportunities-2008", "Law No. 184")]
    [InlineData("/ru/laws/law-on-equal-rights-and-opportunities-2008", "Закон № 184")]
    [InlineData("/en/laws/istanbul-convention", "Convention CETS No. 210")]
    [InlineData("/ru/laws/istanbul-convention", "Конвенция СДСЕ № 210")]
    [InlineData("/ru/laws/cedaw-general-recommendation-19", "Общая рекомендация № 19 (1992)")]
    [InlineData("/en/laws/constitution-of-the-kyrgyz-republic", "Constitution")]
    public async Task Number_OfItsOwn_HasOneSign(string address, string expected) =>
        Assert.Equal([expected], (await site.OpenAsync(address)).TextsOf(".page-head .kicker"));

    [Theory]
    [InlineData("/en/laws/cedaw", "Convention, adopted by resolution A/RES/34/180")]
    [InlineData("/ru/laws/cedaw", "Конвенция, принята резолюцией A/RES/34/180")]
    [InlineData("/ru/laws/cedaw-optional-protocol", "Протокол, принят резолюцией A/RES/54/4")]
    [InlineData("/ru/laws/beijing-declaration-and-platform-for-action", "Декларация, документ A/CONF.177/20")]
    [InlineData("/ru/laws/national-strategy-gender-equality-2030", "Стратегия, утверждена постановлением № 513")]
    [InlineData("/en/laws/national-strategy-gender-equality-2030", "Strategy, approved by decree No. 513")]
    public async Task Number_OfAnotherAct_SaysWhoseInPageAndListAndIsNotToldAsItsOwn(string address, string expected)
    {
        var page = await site.OpenAsync(address);

        Assert.Equal([expected], page.TextsOf(".page-head .kicker"));
        Assert.Null(page.StructuredData("Legislation")!["legislationIdentifier"]);
        Assert.Contains(expected, (await AllPagesAsync(address[..8])).SelectMany(list => list.TextsOf(".rows .kicker")));
    }

    [Fact]
    public async Task Number_OfItsOwn_IsToldToSearchEngines() =>
        Assert.Equal("63", (string?)(await site.OpenAsync("/en/laws/law-on-protection-from-domestic-violence-2017")).StructuredData("Legislation")!["legislationIdentifier"]);

    /// <summary>The days of deposit are those of the depositary; the others follow by the clause of each treaty.</summary>
    [Theory]
    [InlineData("cedaw", "accession", "10 February 1997", "12 March 1997")]
    [InlineData("cedaw-optional-protocol", "accession", "22 July 2002", "22 October 2002")]
    [InlineData("international-covenant-on-civil-and-political-rights", "accession", "7 October 1994", "7 January 1995")]
    [InlineData("international-covenant-on-economic-social-and-cultural-rights", "accession", "7 October 1994", "7 January 1995")]
    [InlineData("convention-on-the-rights-of-the-child", "accession", "7 October 1994", "6 November 1994")]
    [InlineData("convention-on-the-rights-of-persons-with-disabilities", "ratification", "16 May 2019", "15 June 2019")]
    [InlineData("convention-on-the-political-rights-of-women", "accession", "10 February 1997", "11 May 1997")]
    [InlineData("protocol-on-trafficking-in-persons", "ratification", "2 October 2003", "25 December 2003")]
    public async Task Treaty_Joined_TellsTheDayOfJoiningFromTheDayItBinds(string treaty, string joining, string deposited, string binding)
    {
        var page = await site.OpenAsync($"/en/laws/{treaty}");

        Assert.Equal(deposited, page.Fact(joining == "accession" ? "The Kyrgyz Republic acceded on" : "Ratified by the Kyrgyz Republic on"));
        Assert.Equal(binding, page.Fact("In force for the Kyrgyz Republic since"));
        Assert.StartsWith("United Nations Treaty Collection", page.Fact("Source of the dates of the Kyrgyz Republic"), StringComparison.Ordinal);
        Assert.StartsWith("Собрание договоров ООН", (await site.OpenAsync($"/ru/laws/{treaty}")).Fact("Источник дат для Кыргызской Республики"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Treaty_NotJoined_HasNoDayOfTheCountry() => Assert.All(
        await ActsAsync(act => act.Level.Text == "international" && act.Ratified.Value is null),
        act => Assert.True(act.Binding.Value is null && act.BindingSource.Url is null && act.BindingNote.Text is null, act.ContentItem.DisplayText));

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Treaty_Joined_BindsNeitherBeforeItsDepositNorBeforeItIsInForce(string culture) => Assert.All(
        await ActsAsync(act => act.Ratified.Value is not null, culture),
        act => Assert.True(act.Binding.Value > act.Ratified.Value && act.Binding.Value >= act.InForce.Value, act.ContentItem.DisplayText));

    [Theory]
    [InlineData("kind=nonsense")]
    [InlineData("status=nonsense")]
    [InlineData("status=IN-FORCE%00")]
    [InlineData("kind=&status=")]
    public async Task List_WildValue_NarrowsNothing(string query)
    {
        var page = await site.OpenAsync("/en/laws/national?" + query);

        Assert.Equal((await site.OpenAsync("/en/laws/national")).Entries(), page.Entries());
        Assert.Empty(page.QuerySelectorAll("#filter-kind option[selected], #filter-status option[selected]"));
    }

    [Theory]
    [InlineData("/en/laws?level=national", "/en/laws/national")]
    [InlineData("/ru/laws?level=international&kind=protocol&status=", "/ru/laws/international?kind=protocol")]
    [InlineData("/en/laws?level=national&kind=%D0%B0%26b%0D%0A", "/en/laws/national?kind=%D0%B0%26b%0D%0A")]
    public async Task List_LevelChosen_LeadsToTheAddressOfTheLevel(string address, string expected)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task List_OfALevel_SaysWhichAndLeadsBackToAll()
    {
        var page = await site.OpenAsync("/ru/laws/national");

        Assert.Equal("national", page.Chosen("level"));
        Assert.Equal(["Все", "Международный", "Национальный"], page.TextsOf("#filter-level option"));
        Assert.Equal("/ru/laws", page.QuerySelector(".filters")!.GetAttribute("action"));
        Assert.Empty((await site.OpenAsync("/ru/laws?level=cosmic")).Chosen("level"));
    }

    [Fact]
    public async Task List_OfALevel_PagesStayInIt()
    {
        var page = await site.OpenAsync("/en/laws/international");

        Assert.Contains("/en/laws/international?pagenum=2", page.AddressesOf(".pager a"));
    }

    [Fact]
    public async Task Levels_Both_ShareNoAct()
    {
        var international = await AllAsync("/en/laws/international");
        var national = await AllAsync("/en/laws/national");

        Assert.Contains("/en/laws/cedaw", international);
        Assert.Contains("/en/laws/family-code-2003", national);
        Assert.Empty(international.Intersect(national));
        Assert.Equal((await AllAsync("/en/laws")).Order(), international.Concat(national).Order());
    }

    [Fact]
    public async Task List_OneLanguage_HoldsNothingOfTheOther() =>
        Assert.All(await AllAsync("/ru/laws"), address => Assert.StartsWith("/ru/laws/", address, StringComparison.Ordinal));

    [Theory]
    [InlineData("/en/laws/law-on-protection-from-domestic-violence-2017", "Repeals", "/en/laws/law-on-social-and-legal-protection-from-violence-2003")]
    [InlineData("/en/laws/law-on-social-and-legal-protection-from-violence-2003", "Repealed by", "/en/laws/law-on-protection-from-domestic-violence-2017")]
    [InlineData("/en/laws/law-no-179-2016", "Amends", "/en/laws/family-code-2003", "/en/laws/criminal-code-1997")]
    [InlineData("/ru/laws/criminal-code-2017", "Заменяет", "/ru/laws/criminal-code-1997")]
    [InlineData("/ru/laws/criminal-code-2017", "Заменён актом", "/ru/laws/criminal-code-2021")]
    [InlineData("/en/laws/family-code-2003", "Amended by", "/en/laws/law-no-179-2016")]
    [InlineData("/en/laws/cedaw-optional-protocol", "Supplements", "/en/laws/cedaw")]
    [InlineData("/en/laws/cedaw-general-recommendation-19", "Supplemented by", "/en/laws/cedaw-general-recommendation-35")]
    [InlineData("/en/laws/law-on-equal-rights-and-opportunities-2008", "Implements", "/en/laws/constitution-of-the-kyrgyz-republic", "/en/laws/cedaw")]
    [InlineData("/en/laws/constitution-of-the-kyrgyz-republic", "Implemented by", "/en/laws/law-on-equal-rights-and-opportunities-2008")]
    [InlineData("/ru/laws/law-no-72-2024", "Изменяет", "/ru/laws/law-on-non-commercial-organisations-1999")]
    public async Task Act_Related_NamesTheOtherFromEitherEnd(string address, string relation, params string[] others) =>
        Assert.Equal(others.Order(), Related(await site.OpenAsync(address), relation).Order());

    [Fact]
    public async Task Act_WithFiles_LeadsToThemByTheirNames()
    {
        await site.AddAsync("LegalAct", "ru/laws/with-files", VersionOptions.Published, item => item.Alter<LegalActPart>(part =>
            (part.Files.Paths, part.Files.MediaTexts) = (["laws/text.pdf", "laws/annex.pdf"], ["Официальный <текст>"])));

        var page = await site.OpenAsync("/ru/laws/with-files");

        Assert.Contains("Файлы", page.TextsOf("dt"));
        Assert.Equal(
            [("/media/laws/text.pdf", "Официальный <текст>"), ("/media/laws/annex.pdf", "annex.pdf")],
            page.QuerySelectorAll(".facts a[href^='/media/']").Select(link => (link.GetAttribute("href"), link.TextContent)));
    }

    [Theory]
    [InlineData("/ru/laws/law-no-179-2016", "/ru/laws/criminal-code-1997", "/ru/laws/criminal-code-2021")]
    [InlineData("/en/laws/law-no-179-2016", "/en/laws/criminal-code-1997", "/en/laws/criminal-code-2021")]
    [InlineData("/en/laws/law-no-72-2024")]
    [InlineData("/en/laws/criminal-code-2017")]
    public async Task Act_ThatAmendedAReplacedOne_NamesItAndWhatHoldsInItsPlace(string address, params string[] acts) =>
        Assert.Equal(acts, (await site.OpenAsync(address)).AddressesOf("article > .notice a"));

    /// <summary>In a language of no list, because the site is shared.</summary>
    [Fact]
    public async Task ReplacedTargets_OfACircle_EndWhereItBegins()
    {
        var (one, other, amending) = (Guid.NewGuid().ToString("n"), Guid.NewGuid().ToString("n"), Guid.NewGuid().ToString("n"));
        foreach (var (set, kind, target) in new[] { (one, "replaces", other), (other, "replaces", one), (amending, "amends", one) })
        {
            await site.AddAsync("LegalAct", $"ky/laws/{set}", VersionOptions.Published, item =>
            {
                item.Alter<LocalizationPart>(part => part.LocalizationSet = set);
                item.Alter<LegalActPart>(part => (part.Status.Text, part.Relations) = ("repealed", [new LegalActRelation { Kind = kind, LocalizationSet = target }]));
            });
        }

        await site.InScopeAsync(async services =>
        {
            var acts = services.GetRequiredService<LegalActCollection>();
            var replaced = Assert.Single(await acts.ReplacedTargetsAsync((await acts.Find("ky").ListAsync()).Single(act => PathOf(act) == $"ky/laws/{amending}")));

            Assert.Equal(($"ky/laws/{one}", $"ky/laws/{other}"), (PathOf(replaced.Act), PathOf(replaced.Successor!)));
        });
    }

    /// <summary>An address is that of the act itself, or there is none: the first page of a databank is no source of an act.</summary>
    [Fact]
    public async Task Source_OfAnAct_IsItsOwnPageOrHasNoAddress()
    {
        foreach (var act in await ActsAsync(_ => true))
        {
            Assert.NotEqual(string.Empty, act.Source.Text);
            Assert.True(string.IsNullOrEmpty(act.Source.Url) || new Uri(act.Source.Url).PathAndQuery.Length > 1, act.ContentItem.DisplayText);
        }

        var page = await site.OpenAsync("/ru/laws/law-no-72-2024");
        Assert.StartsWith("Централизованный банк данных", page.Fact("Официальный источник"), StringComparison.Ordinal);
        Assert.Null(page.StructuredData("Legislation")!["sameAs"]);
        Assert.Equal(["https://cbd.minjust.gov.kg/112309/edition/1292943/ru"], (await site.OpenAsync("/ru/laws/criminal-code-2021")).AddressesOf(".facts a[href*='cbd.minjust']"));
    }

    [Theory]
    [InlineData("/ru/laws/cedaw", "dl.facts", "nav[aria-labelledby=act-contents]", ".prose", "aside")]
    [InlineData("/ru/news/2024/09/regional-dialogue-ca", ".prose", ".prev-next", ".comments")]
    [InlineData("/ru/publications/cedaw-concluding-observations-2021", ".prose", "dl.facts")]
    public async Task Page_InTheOrderOfATelephone_HasWhatOneNeedsFirst(string address, params string[] selectors)
    {
        var page = await site.OpenAsync(address);
        var elements = page.QuerySelectorAll("main *").ToList();
        var places = selectors.Select(selector => elements.IndexOf(page.QuerySelector($"main {selector}")!)).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Act_WithoutRelations_ShowsNone() =>
        Assert.DoesNotContain("Related acts", (await site.OpenAsync("/en/laws/convention-on-the-political-rights-of-women")).TextsOf("h2"));

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Contents_Always_LeadToHeadingsOfTheText(string culture)
    {
        var page = await site.OpenAsync($"/{culture}/laws/cedaw");
        var anchors = page.AddressesOf("nav[aria-labelledby=act-contents] a");

        Assert.NotEmpty(anchors);
        Assert.All(anchors, anchor => Assert.NotNull(page.GetElementById(anchor[1..])));
    }

    [Fact]
    public async Task Contents_InBothLanguages_HaveTheSameAnchors() => Assert.Equal(
        (await site.OpenAsync("/en/laws/cedaw")).AddressesOf("nav[aria-labelledby=act-contents] a"),
        (await site.OpenAsync("/ru/laws/cedaw")).AddressesOf("nav[aria-labelledby=act-contents] a"));

    [Theory]
    [InlineData("/en/laws/law-on-social-and-legal-protection-from-violence-2003", "Repealed")]
    [InlineData("/en/laws/national-strategy-gender-equality-2012-2020", "Lapsed")]
    public async Task Act_OfThePast_IsMarkedSo(string address, string status) =>
        Assert.Equal([status], (await site.OpenAsync(address)).TextsOf(".page-head .badge.off"));

    [Theory]
    [InlineData("beijing-declaration-and-platform-for-action", "Принята")]
    [InlineData("un-security-council-resolution-1325", "Принята")]
    [InlineData("law-on-social-and-legal-protection-from-violence-2003", "Утратил силу")]
    [InlineData("national-strategy-gender-equality-2012-2020", "Срок действия истёк")]
    [InlineData("cedaw", "Действует")]
    public async Task Status_InRussian_AgreesWithTheKindInPageAndList(string act, string status)
    {
        Assert.Equal([status], (await site.OpenAsync($"/ru/laws/{act}")).TextsOf(".page-head .badge"));
        var entry = (await AllPagesAsync("/ru/laws")).SelectMany(page => page.QuerySelectorAll(".rows article")).Single(entry => entry.AddressesOf("h3 a")[0] == $"/ru/laws/{act}");
        Assert.Equal([status], entry.TextsOf(".badge"));
    }

    [Theory]
    [InlineData("cedaw", "Вступила в силу", "Вступила в силу для Кыргызской Республики", "Кем принята")]
    [InlineData("cedaw-optional-protocol", "Вступил в силу", "Вступил в силу для Кыргызской Республики", "Кем принят")]
    [InlineData("criminal-code-2021", "Вступил в силу", "Кем принят")]
    public async Task Facts_InRussian_AgreeWithTheKind(string act, params string[] names) =>
        Assert.Superset(names.ToHashSet(), (await site.OpenAsync($"/ru/laws/{act}")).TextsOf("dl.facts dt").ToHashSet());

    [Fact]
    public async Task Relations_InRussian_AgreeWithTheKindOfThePagesAct()
    {
        Assert.Contains("Дополнена", (await site.OpenAsync("/ru/laws/cedaw")).TextsOf("section.panel h3"));
        Assert.Contains("Изменён", (await site.OpenAsync("/ru/laws/family-code-2003")).TextsOf("section.panel h3"));
    }

    [Fact]
    public async Task Status_OfActsOfSeveralKinds_AgreesWithTheChosenKindOrNone()
    {
        Assert.Contains("Принят", (await site.OpenAsync("/ru/laws/international")).TextsOf("#filter-status option"));
        Assert.Contains("Принята", (await site.OpenAsync("/ru/laws/international?kind=declaration")).TextsOf("#filter-status option"));
    }

    [Fact]
    public async Task Act_Always_TellsSearchEnginesOfItself()
    {
        var data = (await site.OpenAsync("/en/laws/un-security-council-resolution-1325")).StructuredData("Legislation")!;

        Assert.Equal("2000-10-31", (string?)data["legislationDate"]);
        Assert.Null(data["legislationDateOfApplicability"]);
    }

    [Theory]
    [InlineData("/ru/laws/cedaw", "1981-09-03")]
    [InlineData("/en/laws/criminal-code-2021", "2021-12-01")]
    public async Task Act_InForce_TellsSearchEnginesSinceWhen(string address, string day) =>
        Assert.Equal(day, (string?)(await site.OpenAsync(address)).StructuredData("Legislation")!["legislationDateOfApplicability"]);

    [Fact]
    public async Task Draft_Always_IsNeitherListedRelatedNorOpened()
    {
        const string Path = "en/laws/draft-of-a-test";
        var cedaw = await LocalizationSetAsync("en/laws/cedaw");
        await site.AddAsync("LegalAct", Path, VersionOptions.Draft, item => item.Alter<LegalActPart>(part =>
        {
            part.Level.Text = "international";
            part.Relations = [new LegalActRelation { Kind = "amends", LocalizationSet = cedaw }];
        }));

        Assert.DoesNotContain("/" + Path, await AllAsync("/en/laws"));
        Assert.Empty(Related(await site.OpenAsync("/en/laws/cedaw"), "Amended by"));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/" + Path));
    }

    private static IReadOnlyList<string> Related(IDocument page, string relation) =>
        page.QuerySelectorAll("section.panel h3").FirstOrDefault(heading => heading.TextContent.Trim() == relation)?.NextElementSibling?.AddressesOf("a") ?? [];

    private async Task<IReadOnlyList<LegalActPart>> ActsAsync(Func<LegalActPart, bool> which, string culture = "en")
    {
        await using var scope = site.Services.CreateAsyncScope();
        LegalActPart[] acts = [.. (await scope.ServiceProvider.GetRequiredService<LegalActCollection>().Find(culture).ListAsync()).Select(act => act.As<LegalActPart>()!).Where(which)];
        Assert.NotEmpty(acts);
        return acts;
    }

    private static string? PathOf(ContentItem act) => act.As<AutoroutePart>()!.Path;

    private async Task<string> LocalizationSetAsync(string path)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var acts = await scope.ServiceProvider.GetRequiredService<LegalActCollection>().Find("en").ListAsync();
        return acts.Single(act => act.As<AutoroutePart>()!.Path == path).As<LocalizationPart>()!.LocalizationSet!;
    }

    /// <summary>The entries of all pages of a list.</summary>
    private async Task<IReadOnlyList<string>> AllAsync(string address) => [.. (await AllPagesAsync(address)).SelectMany(page => page.Entries())];

    private async Task<IReadOnlyList<IDocument>> AllPagesAsync(string address)
    {
        var pages = new List<IDocument>();
        do
        {
            pages.Add(await site.OpenAsync($"{address}?pagenum={pages.Count + 1}"));
        }
        while (pages[^1].QuerySelector(".pager a[rel=next]") is not null);

        return pages;
    }
}
