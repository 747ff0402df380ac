using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Tests.Pages;

/// <summary>What all pages have in common, with the shipped content.</summary>
public sealed class SitePagesTests(ForumSite site) : IClassFixture<ForumSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, null, "/ru")]
    [InlineData("en-GB,en;q=0.9", null, "/en")]
    [InlineData("fr", null, "/ru")]
    [InlineData("en", "c=ru|uic=ru", "/ru")]
    [InlineData("ru", "c=en|uic=en", "/en")]
    public async Task Root_Visitor_IsLedToTheLanguageOfCookieThenBrowserThenSite(string? accepted, string? cookie, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        request.Headers.TryAddWithoutValidation("Cookie", cookie is null ? null : ".AspNetCore.Culture=" + Uri.EscapeDataString(cookie));

        using var response = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.ToString());
        Assert.Equal(["Accept-Language", "Cookie"], response.Headers.Vary.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/en/about/profile")]
    [InlineData("/ru/publications")]
    [InlineData("/en/nowhere")]
    [InlineData("/media/nothing.jpg")]
    [InlineData("/sitemap.xml")]
    [InlineData("/EN/news")]
    [InlineData("/favicon.ico")]
    [InlineData("/ForumTheme/forum.css")]
    [InlineData("/ForumTheme/forum.js")]
    [InlineData("/api/search?q=law")]
    [InlineData("/health/ready")]
    public async Task AnswerOfTheSite_HasTheSecurityHeaders(string path)
    {
        using var response = await site.Client.GetAsync(path, Cancellation);

        AssertSecure(response);
    }

    [Theory]
    [InlineData("/en/news/2024/09/regional-dialogue-ca")]
    [InlineData("/ForumTheme/forum.css")]
    public async Task AnswerFromACache_HasTheSecurityHeaders(string path)
    {
        using var first = await site.Client.GetAsync(path, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag?.ToString());

        using var second = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(first.Headers.ETag is null ? HttpStatusCode.OK : HttpStatusCode.NotModified, second.StatusCode);
        AssertSecure(second);
    }

    private static void AssertSecure(HttpResponseMessage response)
    {
        var policy = string.Join(' ', response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Page_WithATranslation_NamesItAndLeadsToIt()
    {
        var page = await GetAsync("/en/about/strategic-plan/goals");

        Assert.Equal(site.Address + "en/about/strategic-plan/goals", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(
            [("en", site.Address + "en/about/strategic-plan/goals"), ("ru", site.Address + "ru/about/strategic-plan/goals"), ("x-default", site.Address + "ru/about/strategic-plan/goals")],
            page.QuerySelectorAll("link[hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)).Order());
        Assert.Equal("/ru/about/strategic-plan/goals", page.QuerySelector(".languages a[lang=ru]")!.GetAttribute("href"));
        Assert.Equal("true", page.QuerySelector(".languages a[lang=en]")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Page_BelowOthers_ShowsTheWayToIt()
    {
        var page = await GetAsync("/en/about/strategic-plan/goals");

        Assert.Equal(["/en", "/en/about/strategic-plan"], page.QuerySelectorAll(".crumbs a").Select(link => link.GetAttribute("href")!).Where(path => path != "/en/about"));
        Assert.NotNull(page.QuerySelector(".crumbs [aria-current=page]"));
        Assert.Contains("BreadcrumbList", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HomePage_HasNoBreadcrumb() => Assert.Null((await GetAsync("/en")).QuerySelector(".crumbs"));

    [Theory]
    [InlineData("/en")]
    [InlineData("/ru")]
    public async Task HomePage_ForOtherLanguages_IsTheRootWhichChooses(string path) =>
        Assert.Equal([site.Address.ToString()], (await GetAsync(path)).AddressesOf("link[hreflang=x-default]"));

    [Fact]
    public async Task ListPage_InTheOtherLanguage_KeepsItsFilters()
    {
        var page = await GetAsync("/en/publications?kind=shadow-report&utm_source=x");

        Assert.Equal("/ru/publications?kind=shadow-report", page.QuerySelector(".languages a[lang=ru]")!.GetAttribute("href"));
        Assert.Equal(site.Address + "en/publications?kind=shadow-report", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Title_NamesThePageAndTheSiteInTheLanguageOfThePage()
    {
        var title = (await GetAsync("/ru/publications")).Title;

        Assert.Equal("Публикации — Форум женских НПО Кыргызстана", title);
    }

    [Fact]
    public async Task RussianPage_IsWrittenInLettersNotInEntities()
        => Assert.DoesNotContain("&#x4", await site.Client.GetStringAsync("/ru", Cancellation), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task PageWithoutATranslation_SaysSoAndOffersTheOriginal()
    {
        await UnpublishAsync("/ru/news/2023/07/central-asian-hub-strategic-planning");

        var page = await GetAsync("/en/news/2023/07/central-asian-hub-strategic-planning");
        var link = page.QuerySelector(".languages a[lang=ru]")!;
        Assert.Null(link.GetAttribute("hreflang"));
        Assert.Empty(page.QuerySelectorAll("link[hreflang=ru]"));

        var missing = await GetAsync(link.GetAttribute("href")!);
        Assert.Equal("ru", missing.DocumentElement.GetAttribute("lang"));
        Assert.Equal("noindex", missing.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.NotNull(missing.QuerySelector("main a[href='/en/news/2023/07/central-asian-hub-strategic-planning'][lang=en]"));

        // This page's description refers to the missing page; the other language is the original.
        const string OfThisPage = "/untranslated?of=%2Fen%2Fnews%2F2023%2F07%2Fcentral-asian-hub-strategic-planning";
        Assert.Equal(site.Address + "ru" + OfThisPage, missing.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(
            "/en/news/2023/07/central-asian-hub-strategic-planning",
            await RedirectOfAsync(missing.QuerySelector(".languages a[lang=en]")!.GetAttribute("href")!, HttpStatusCode.Redirect));
    }

    [Theory]
    [InlineData("/en/untranslated")]
    [InlineData("/en/untranslated?of=/en/nowhere")]
    [InlineData("/en/untranslated?of=//evil.example")]
    public async Task Untranslated_OfNoPage_IsNotFound(string path)
    {
        using var response = await site.Client.GetAsync(path, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Untranslated_OfATranslatedPage_LeadsToTheTranslation()
        => Assert.Equal("/ru/about/profile", await RedirectOfAsync("/ru/untranslated?of=/en/about/profile", HttpStatusCode.Redirect));

    [Theory]
    [InlineData("/2024/09/regional-dialogue-ca/", "/ru/news/2024/09/regional-dialogue-ca")]
    [InlineData("/2024/09/regional-dialogue-ca/?lang=en", "/en/news/2024/09/regional-dialogue-ca")]
    [InlineData("/profile/?lang=en", "/en/about/profile")]
    [InlineData("/?lang=en", "/en")]
    public async Task OldAddress_LeadsToTheNewPageForGood(string old, string expected)
        => Assert.Equal(expected, await RedirectOfAsync(old, HttpStatusCode.MovedPermanently));

    [Fact]
    public async Task SensitivePage_OffersToLeaveAndIsKeptNowhere()
    {
        using var response = await site.Client.GetAsync("/en/programs/violence-against-women", Cancellation);
        var page = await ParseAsync(response);

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.StartsWith("https://", page.QuerySelector("[data-leave]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".hotlines a[href^='tel:']"));
        Assert.Null((await GetAsync("/en/about/profile")).QuerySelector("[data-leave]"));
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Feed_HasTheNewestFirstAndOnlyPagesThatOpen(string culture)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await site.Client.GetStringAsync($"/{culture}/feed", Cancellation)).Root!;

        var published = feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "published")).OfType<XElement>().Select(time => (DateTimeOffset)time).ToList();
        Assert.NotEmpty(published);
        Assert.Equal(published.OrderDescending(), published);
        Assert.All(feed.Elements(atom + "entry"), entry => Assert.StartsWith($"{site.Address}{culture}/", (string)entry.Element(atom + "id")!, StringComparison.Ordinal));
        using var first = await site.Client.GetAsync((string)feed.Element(atom + "entry")!.Element(atom + "id")!, Cancellation);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
    }

    [Fact]
    public async Task Sitemap_HasHomeListsAndItemsOfBothLanguagesOnce()
    {
        var addresses = await Sitemaps.AddressesAsync(site.Client);

        foreach (var path in new[] { "ru", "en", "ru/publications", "en/laws/national", "ru/about/profile", "en/news/2024/09/regional-dialogue-ca" })
        {
            Assert.Contains(site.Address + path, addresses);
        }

        Assert.Equal(addresses.Distinct().Count(), addresses.Count);
    }

    [Theory]
    [InlineData("en/about/profile", "ru/about/profile")]
    [InlineData("ru/laws/cedaw", "ru/laws/cedaw")]
    [InlineData("en/publications", "ru/publications")]
    [InlineData("ru/laws/national", "ru/laws/national")]
    [InlineData("en", "")]
    public async Task Sitemap_OfAPage_NamesItsVersionsAsItsHeadDoes(string path, string forOthers)
    {
        var versions = (await Sitemaps.VersionsAsync(site.Client))[site.Address + path];

        Assert.Equal(["en", "ru", "x-default"], versions.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(site.Address + forOthers, versions["x-default"]);
        Assert.Contains(site.Address + path, versions.Values);
        Assert.Equal(
            versions.OrderBy(version => version.Key, StringComparer.Ordinal),
            (await GetAsync("/" + path)).QuerySelectorAll("link[hreflang]").Select(link => KeyValuePair.Create(link.GetAttribute("hreflang")!, link.GetAttribute("href")!)).OrderBy(version => version.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Sitemap_Alternates_NameEachOther()
    {
        var pages = await Sitemaps.VersionsAsync(site.Client);

        Assert.Contains(pages, page => page.Value.Count > 0);
        Assert.All(pages, page => Assert.All(page.Value.Where(version => version.Key != "x-default"), version => Assert.Equal(page.Value, pages[version.Value])));
    }

    private async Task<string> RedirectOfAsync(string path, HttpStatusCode expected)
    {
        using var response = await site.Client.GetAsync(path, Cancellation);
        Assert.Equal(expected, response.StatusCode);
        return response.Headers.Location!.ToString();
    }

    private async Task<IDocument> GetAsync(string path)
    {
        using var response = await site.Client.GetAsync(path, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await ParseAsync(response);
    }

    private static async Task<IDocument> ParseAsync(HttpResponseMessage response)
        => await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(Cancellation), Cancellation);

    private Task UnpublishAsync(string path) => ShellScope.UsingNewScopeAsync(site.Services, async scope =>
    {
        var (_, entry) = await scope.ServiceProvider.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync(path);
        var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
        await contents.UnpublishAsync((await contents.GetAsync(entry!.ContentItemId))!);
    });
}
