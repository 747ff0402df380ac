using System.Net;
using AngleSharp.Dom;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.News.Models;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Html.Models;
using OrchardCore.Localization.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Languages;

/// <summary>A culture with a region, from the settings to the search.</summary>
public sealed class RegionalLanguageTests(RegionalLanguageTests.ThreeLanguages site) : IClassFixture<RegionalLanguageTests.ThreeLanguages>
{
    private const string Language = "ky-KG";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_OfTheLanguage_HoldItsItems()
    {
        await AddAsync("NewsArticle", "ky-KG/news/2022/05/jarandyk", "Жарандык коом", item => item.Alter<NewsArticlePart>(part => part.Date.Value = new DateTime(2022, 5, 5, 6, 0, 0, DateTimeKind.Utc)));
        await AddAsync("Program", "ky-KG/programs/ukuk", "Аялдардын укугу");

        var news = await OpenAsync("/ky-KG/news");
        Assert.Contains("/ky-KG/news/2022/05/jarandyk", news.Entries());
        Assert.Equal(Language, news.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["/ky-KG/news/2022/05/jarandyk"], (await OpenAsync("/ky-KG/news/2022/05")).Entries());
        Assert.Contains("/ky-KG/programs/ukuk", (await OpenAsync("/ky-KG/programs")).Entries());
        Assert.DoesNotContain("/ky-KG/programs/ukuk", (await OpenAsync("/ru/programs")).Entries());
    }

    [Fact]
    public async Task Address_FirstRequestAfterTheLanguageWasAdded_IsFound()
    {
        await using var other = new ForumSite { RunsBackgroundTasks = false };
        await other.InitializeAsync();
        await other.InScopeAsync(async services =>
        {
            var service = services.GetRequiredService<ISiteService>();
            var settings = await service.LoadSiteSettingsAsync();
            settings.Alter<LocalizationSettings>(nameof(LocalizationSettings), one => one.SupportedCultures = ["en", "ru", Language]);
            await service.UpdateSiteSettingsAsync(settings);
        });

        using var response = await other.Client.GetAsync("/ky-KG/feed", Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/ky-kg/news", "/ky-KG/news")]
    [InlineData("/KY-KG/search?q=a", "/ky-KG/search?q=a")]
    public async Task Address_LanguageInAnotherForm_LeadsToItsOwn(string address, string expected)
    {
        using var response = await site.Client.GetAsync(address, Cancellation);

        Assert.Equal((HttpStatusCode.MovedPermanently, expected), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("/ky/news")]
    [InlineData("/ky-KZ/news")]
    public async Task Address_LanguageWithoutItsRegionOrOfAnother_IsNotFound(string address)
    {
        using var response = await site.Client.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Page_InTheOtherLanguages_LeadsToTheLanguageAndBack()
    {
        await AddAsync("Page", "en/about/regional", "Regional", set: "regional-set", culture: "en");
        await AddAsync("Page", "ky-KG/about/regional", "Аймактык", set: "regional-set");

        foreach (var (address, other) in new[] { ("/en/about/regional", Language), ("/ky-KG/about/regional", "en") })
        {
            var page = await OpenAsync(address);
            Assert.Equal($"/{other}/about/regional", page.QuerySelector($".languages a[lang={other}]")!.GetAttribute("href"));
            Assert.Equal(["en", Language, "x-default"], page.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")!).Order(StringComparer.Ordinal));
        }

        await AddAsync("Publication", "ky-KG/publications/kitep", "Китеп");
        var list = await OpenAsync("/ky-KG/publications");
        Assert.Equal(["en", Language, "ru", "x-default"], list.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")!).Order(StringComparer.Ordinal));
        Assert.Equal("true", list.QuerySelector(".languages a[lang=ky-KG]")!.GetAttribute("aria-current"));
        Assert.Equal("ky_KG", list.QuerySelector("meta[property='og:locale']")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Page_NotTranslated_SaysSoInTheLanguage()
    {
        var missing = await OpenAsync((await OpenAsync("/en/about/profile")).QuerySelector(".languages a[lang=ky-KG]")!.GetAttribute("href")!);

        Assert.Equal(Language, missing.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(missing.QuerySelector("main a[href='/en/about/profile'][lang=en]"));
    }

    [Fact]
    public async Task Translation_OfAnItem_StandsAtItsAddressInTheLanguage()
    {
        await AddAsync("Page", "en/about/translated", "Translated", culture: "en", set: "translated-set");
        var path = string.Empty;
        await site.InScopeAsync(async services =>
        {
            var translations = services.GetRequiredService<IContentLocalizationManager>();
            var original = await translations.GetContentItemAsync("translated-set", "en");
            var translation = await translations.LocalizeAsync(original!, Language);
            path = translation.As<AutoroutePart>()!.Path!;
            await services.GetRequiredService<IContentManager>().PublishAsync(translation);
        });

        Assert.Equal("ky-KG/about/translated", path);
        Assert.Equal(Language, (await OpenAsync("/ky-KG/about/translated")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Address_OfANewItem_BeginsWithTheLanguage()
    {
        var path = await AddAsync("NewsArticle", null, "Жаңы кабар", item => item.Alter<NewsArticlePart>(part => part.Date.Value = new DateTime(2021, 2, 3, 6, 0, 0, DateTimeKind.Utc)));

        Assert.StartsWith("ky-KG/news/2021/02/", path, StringComparison.Ordinal);
        Assert.Equal(Language, (await OpenAsync("/" + path)).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Acts_OfTheLanguage_LeadToEachOther()
    {
        await AddAsync("LegalAct", "ky-KG/laws/negizgi", "Негизги мыйзам", set: "basic-act");
        await AddAsync("LegalAct", "ky-KG/laws/ozgortuu", "Өзгөртүү мыйзамы", item => item.Alter<LegalActPart>(part =>
            part.Relations = [new LegalActRelation { Kind = "amends", LocalizationSet = "basic-act" }]));

        Assert.Contains("/ky-KG/laws/negizgi", (await OpenAsync("/ky-KG/laws/ozgortuu")).AddressesOf("main a"));
        Assert.Contains("/ky-KG/laws/ozgortuu", (await OpenAsync("/ky-KG/laws/negizgi")).AddressesOf("main a"));
    }

    [Fact]
    public async Task Search_InTheLanguage_FindsItsItemsInAnyForm()
    {
        await AddAsync("Page", "ky-KG/about/uyum", "Биздин уюмдар", item => item.Alter<HtmlBodyPart>(part => part.Html = "<p>Аялдар уюмдарынын форуму</p>"));

        var page = await Eventually.SeeAsync(
            () => OpenAsync("/ky-KG/search?q=" + Uri.EscapeDataString("уюм")), page => page.QuerySelector("main article h3 a") is not null, "the page is found", Cancellation);

        Assert.Equal(["/ky-KG/about/uyum"], page.AddressesOf("main article h3 a"));
        Assert.Contains("/ky-KG/about/uyum", await site.Client.GetStringAsync("/api/search?culture=ky-KG&q=" + Uri.EscapeDataString("уюм"), Cancellation), StringComparison.Ordinal);
        Assert.Contains("/ky-KG/about/uyum", await site.Client.GetStringAsync("/ky-KG/search/feed?q=" + Uri.EscapeDataString("уюм"), Cancellation), StringComparison.Ordinal);
        var english = await Eventually.SeeAsync(() => OpenAsync("/en/search?as=typed&q=" + Uri.EscapeDataString("уюм")), _ => true, "the English index is there", Cancellation);
        Assert.Empty(english.QuerySelectorAll("main article:not(#elsewhere + ul article)"));
    }

    [Fact]
    public async Task FeedAndSitemap_Always_HaveTheLanguage()
    {
        await AddAsync("NewsArticle", "ky-KG/news/2020/05/feed", "Кабар", item => item.Alter<NewsArticlePart>(part => part.Date.Value = new DateTime(2020, 5, 5, 6, 0, 0, DateTimeKind.Utc)));

        Assert.Contains("/ky-KG/news/2020/05/feed", await site.Client.GetStringAsync("/ky-KG/feed", Cancellation), StringComparison.Ordinal);
        Assert.Contains("/ky-KG/news<", await site.Client.GetStringAsync("/sitemap-1.xml", Cancellation), StringComparison.Ordinal);
    }

    private async Task<IDocument> OpenAsync(string address) => SharedSite.Parse(await site.Client.GetStringAsync(address, Cancellation));

    private async Task<string> AddAsync(string type, string? path, string title, Action<ContentItem>? fill = null, string? set = null, string culture = Language)
    {
        var added = new ContentItem();
        await site.AddAsync(type, path ?? culture, VersionOptions.Published, item =>
        {
            added = item;
            item.DisplayText = title;
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<AutoroutePart>(part => part.Path = path);
            item.Alter<LocalizationPart>(part => part.LocalizationSet = set ?? part.LocalizationSet);
            fill?.Invoke(item);
        });
        return added.As<AutoroutePart>()!.Path!;
    }

    /// <summary>The Forum's site with Kyrgyz (Kyrgyzstan) as an additional language.</summary>
    public sealed class ThreeLanguages : ForumSite, IAsyncLifetime
    {
        private const string Recipe =
            """
            {
              "name": "Kyrgyz",
              "steps": [
                { "name": "settings", "LocalizationSettings": { "DefaultCulture": "ru", "SupportedCultures": ["ru", "en", "ky-KG"], "FallBackToParentCulture": true } },
                {
                  "name": "lucene-index",
                  "Indices": [
                    {
                      "forum-ky-KG": {
                        "AnalyzerName": "forum-ky", "IndexLatest": false, "Culture": "ky-KG", "StoreSourceData": false,
                        "IndexedContentTypes": ["Page", "Program", "NewsArticle", "Publication", "LegalAct", "Dialogue"]
                      }
                    }
                  ]
                }
              ]
            }
            """;

        async ValueTask IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            using var folder = new TemporaryFolder();
            await File.WriteAllTextAsync(Path.Combine(folder.Path, "kyrgyz.recipe.json"), Recipe);
            using var files = new PhysicalFileProvider(folder.Path);
            var recipe = new RecipeDescriptor { Name = "Kyrgyz", BasePath = "", FileProvider = files, RecipeFileInfo = files.GetFileInfo("kyrgyz.recipe.json") };
            await InScopeAsync(services => services.GetRequiredService<IRecipeExecutor>().ExecuteAsync("kyrgyz", recipe, new Dictionary<string, object>(), CancellationToken.None));
        }
    }
}
