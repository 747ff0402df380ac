using AngleSharp.Dom;
using ForumOrchard.Publications.Models;
using ForumOrchard.Terms;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Search;

/// <summary>The similar items shown at the end of a page, with the shipped content.</summary>
public sealed class AlikePageTests(ForumSite site) : IClassFixture<ForumSite>
{
    private const string Heading = "На ту же тему";

    private static int _visits;

    [Theory]
    [InlineData("ru", "На ту же тему")]
    [InlineData("en", "On the same subject")]
    public async Task Publication_OthersOfItsSubject_AreNamedAtItsFoot(string culture, string heading)
    {
        var own = $"/{culture}/publications/cedaw-concluding-observations-2015";
        var alike = (await SoonAsync(own, page => page.Section(heading).Count > 0)).Section(heading);

        Assert.Contains($"/{culture}/publications/cedaw-concluding-observations-2021", alike);
        Assert.DoesNotContain(own, alike);
        Assert.All(alike, address => Assert.StartsWith($"/{culture}/", address, StringComparison.Ordinal));
        Assert.InRange(alike.Count, 1, 5);
    }

    [Fact]
    public async Task Act_ItsRelations_AreNotNamedAgain()
    {
        var page = await SoonAsync("/ru/laws/cedaw", page => page.Section(Heading).Count > 0);

        var related = page.AddressesOf("aside .panel h3 + ul a");
        Assert.NotEmpty(related);
        Assert.Empty(page.Section(Heading).Intersect(related));
    }

    [Fact]
    public async Task Program_WhatItsPageLists_IsNotNamedAgain()
    {
        var page = await SoonAsync("/ru/programs/violence-against-women", page => page.Section(Heading).Count > 0);

        var all = page.AddressesOf("section.section h3 a");
        Assert.Equal(all.Distinct(), all);
    }

    [Fact]
    public async Task Item_NothingAlike_ShowsNothing()
    {
        await site.AddAsync("NewsArticle", "en/news/2024/01/kowari", VersionOptions.Published, item => item.DisplayText = "Kowari zanzibar");
        await SoonAsync("/en/search?q=kowari", page => page.QuerySelector("main article") is not null);

        Assert.Null((await OpenAsync("/en/news/2024/01/kowari")).QuerySelector("#alike"));
    }

    [Fact]
    public async Task Item_OnlySamplesAlike_NamesThemUntilSomethingElseIs()
    {
        await AddByTitleAsync("ru/publications/sample-alike", "Образец: валлаби");
        await AddByTitleAsync("ru/publications/alike-of-samples", "Валлаби");
        await SoonAsync("/ru/publications/alike-of-samples", page => page.Section(Heading).Contains("/ru/publications/sample-alike"));

        await AddByTitleAsync("ru/publications/alike-of-something-else", "Валлаби и другие");
        var page = await SoonAsync("/ru/publications/alike-of-samples", page => page.Section(Heading).Contains("/ru/publications/alike-of-something-else"));

        Assert.DoesNotContain("/ru/publications/sample-alike", page.Section(Heading));
    }

    [Fact]
    public async Task Item_FewAlikeInItsLanguage_NamesWhatOnlyTheOtherHas_Marked()
    {
        await AddAsync("ru/publications/torgovlya", "Квокка");
        await AddAsync("en/publications/only-here", "Quokka");

        var page = await SoonAsync("/ru/publications/torgovlya", page => page.Section(Heading).Contains("/en/publications/only-here"));

        var link = page.QuerySelector("#alike")!.Closest("section")!.QuerySelector("h3 a[hreflang]")!;
        Assert.Equal(("/en/publications/only-here", "en", "en"), (link.GetAttribute("href"), link.GetAttribute("hreflang"), link.ParentElement!.GetAttribute("lang")));
    }

    private Task<string> AddByTitleAsync(string path, string title) => site.AddAsync("Publication", path, VersionOptions.Published, item => item.DisplayText = title);

    private async Task AddAsync(string path, string title)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var topics = await scope.ServiceProvider.GetRequiredService<ITermLabels>().GetAsync("topics");
        await site.AddAsync("Publication", path, VersionOptions.Published, item =>
        {
            item.DisplayText = title;
            item.Alter<PublicationPart>(part => part.Topics = new() { TaxonomyContentItemId = topics.TaxonomyContentItemId, TermContentItemIds = [topics.ByCode("trafficking")!.ContentItemId] });
        });
    }

    /// <summary>Waits until the page is as expected; the address differs each time, because pages are cached.</summary>
    private Task<IDocument> SoonAsync(string address, Func<IDocument, bool> isReady) => Eventually.SeeAsync(
        () => OpenAsync(address), isReady, $"{address} shows what is alike", TestContext.Current.CancellationToken);

    private async Task<IDocument> OpenAsync(string address)
    {
        var fresh = $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}visit={Interlocked.Increment(ref _visits)}";
        return SharedSite.Parse(await site.Client.GetStringAsync(new Uri(fresh, UriKind.Relative), TestContext.Current.CancellationToken));
    }
}
