using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using ForumOrchard.Terms;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Html.Models;
using OrchardCore.Settings;
using OrchardCore.Taxonomies.Models;

namespace ForumOrchard.Tests.Search;

/// <summary>Changes in one process appear to visitors of another, in its index and in its caches.</summary>
public sealed class SearchOfTwoNodesTests(TwoNodes nodes) : IClassFixture<TwoNodes>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Change_OnOneNode_IsFoundAndGoneOnTheOther()
    {
        Assert.DoesNotContain("Set-up", nodes.Second.Output, StringComparison.Ordinal);
        await UntilAsync("en", "women", isFound: true);

        var ids = new List<string>();
        for (var number = 0; number < 30; number++)
        {
            // More than one block of ids, so that their order differs from that of the changes.
            ids.Add(await AddAsync($"en/quokka{number}", $"{77100 + number}", "quokkas"));
        }

        await UntilAsync("en", "77100", isFound: true);
        await UntilAsync("en", "77129", isFound: true);
        await UnpublishAsync(ids[0]);
        await UntilAsync("en", "77100", isFound: false);
    }

    [Fact]
    public async Task Hit_OfWhatAnotherNodePublished_LeadsToItsPageAndToItsTranslation()
    {
        // A missing page is cached as missing.
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/en/about/numbat"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/ru/about/numbat"));
        var english = await AddAsync("en/about/numbat", "numbat", "numbats");

        var page = await UntilAsync("en", "numbat", isFound: true);
        Assert.Equal(["/en/about/numbat"], page.AddressesOf("main article h3 a"));

        // At once: what is in the index is not stale in any cache.
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/en/about/numbat"));
        Assert.Empty((await OpenAsync("/en/about/numbat")).AddressesOf("link[hreflang=ru]"));

        var russian = await AddAsync("ru/about/numbat", "намбат", "numbats");
        await UntilAsync("ru", "намбат", isFound: true);
        page = await OpenAsync("/en/about/numbat");
        Assert.Equal("/ru/about/numbat", page.QuerySelector(".languages a[lang=ru]")!.GetAttribute("href"));
        Assert.Single(page.AddressesOf("link[hreflang=ru]"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/ru/about/numbat"));

        await UnpublishAsync(russian);
        await UntilAsync("ru", "намбат", isFound: false);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/ru/about/numbat"));
        Assert.Empty((await OpenAsync("/en/about/numbat")).AddressesOf("link[hreflang=ru]"));

        await UnpublishAsync(english);
        await UntilAsync("en", "numbat", isFound: false);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/en/about/numbat"));
    }

    [Fact]
    public async Task Label_ChangedOnOneNode_TheOtherFindsByTheNewAndNotByTheOld()
    {
        await LabelAsync("Звездочётство");
        await UntilAsync("ru", "звездочётство", isFound: true);
        Assert.True(await HasFacetAsync("Звездочётство"));

        // The second time the other node has cached labels.
        await LabelAsync("Мореплавание");
        await UntilAsync("ru", "мореплавание", isFound: true);
        Assert.True(await HasFacetAsync("Мореплавание"));
        Assert.False(await HasFacetAsync("Звездочётство"));
        await UntilAsync("ru", "звездочётство", isFound: false);
    }

    [Fact]
    public async Task Setting_ChangedOnOneNode_CountsOnTheOther()
    {
        const string Canonical = "link[rel=canonical]";
        Assert.DoesNotContain("bilby", Assert.Single((await OpenAsync("/en")).AddressesOf(Canonical)), StringComparison.Ordinal);
        await ShellScope.UsingNewScopeAsync(nodes.First.Services, async scope =>
        {
            var settings = scope.ServiceProvider.GetRequiredService<ISiteService>();
            var site = await settings.LoadSiteSettingsAsync();
            site.BaseUrl = "https://bilby.example";
            await settings.UpdateSiteSettingsAsync(site);
        });

        await Eventually.SeeAsync(
            () => OpenAsync("/en"),
            page => page.AddressesOf(Canonical).Single().StartsWith("https://bilby.example/", StringComparison.Ordinal),
            "the second node's pages have the new address",
            _cancellation);
    }

    /// <summary>Legal acts are of several kinds, so the facet is shown.</summary>
    private async Task<bool> HasFacetAsync(string label) =>
        (await OpenAsync("/ru/search?type=LegalAct")).TextsOf(".facets li a").Any(value => value.StartsWith(label, StringComparison.Ordinal));

    private Task<string> AddAsync(string path, string word, string set) => nodes.First.AddAsync("Page", path, VersionOptions.Published, item =>
    {
        item.Alter<HtmlBodyPart>(part => part.Html = $"<p>{word}</p>");
        item.Alter<LocalizationPart>(part => part.LocalizationSet = set + path.Split('/')[^1]);
    });

    private Task UnpublishAsync(string contentItemId) => WithContentAsync(async contents => await contents.UnpublishAsync((await contents.GetAsync(contentItemId))!));

    /// <summary>The first kind of legal acts is conventions.</summary>
    private Task LabelAsync(string label) => WithContentAsync(async contents =>
    {
        var taxonomy = (await contents.GetAsync(TaxonomyIds.LegalActKinds, VersionOptions.DraftRequired))!;
        taxonomy.Alter<TaxonomyPart>(part => part.Terms[0].Alter<LabelsPart>(labels => labels.Labels["ru"] = label));
        await contents.UpdateAsync(taxonomy);
        await contents.PublishAsync(taxonomy);
    });

    private Task WithContentAsync(Func<IContentManager, Task> work) =>
        ShellScope.UsingNewScopeAsync(nodes.First.Services, scope => work(scope.ServiceProvider.GetRequiredService<IContentManager>()));

    private Task<IDocument> UntilAsync(string culture, string word, bool isFound) => Eventually.SeeAsync(
        () => OpenAsync($"/{culture}/search?q={Uri.EscapeDataString(word)}&as=typed"),
        page => page.QuerySelector("main article") is not null == isFound,
        $"the second node {(isFound ? "finds" : "loses")} {word}",
        _cancellation);

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await nodes.Visitor.GetAsync(new Uri(address, UriKind.Relative), _cancellation);
        return response.StatusCode;
    }

    private async Task<IDocument> OpenAsync(string address)
    {
        var html = await nodes.Visitor.GetStringAsync(new Uri(address, UriKind.Relative), _cancellation);
        return await BrowsingContext.New().OpenAsync(response => response.Content(html), _cancellation);
    }
}
