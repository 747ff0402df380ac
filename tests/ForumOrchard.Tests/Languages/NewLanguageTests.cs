using System.Net;
using AngleSharp.Dom;
using ForumOrchard.News.Models;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Languages;

/// <summary>What visitors and translators find after a language was added in the settings, and nothing else was done.</summary>
public abstract class NewLanguageTests(KyrgyzSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Language => site.Culture;

    [Fact]
    public async Task Home_ThatNobodyHasWritten_SaysSoAndLeadsToTheOthers()
    {
        using var visitor = site.NewVisitor();

        var page = await visitor.OpenAsync($"/{Language}");

        Assert.Equal(Language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["/ru", "/en"], page.AddressesOf("main ul a[hreflang]"));
        Assert.Equal(["Русский", "English", "Кыргызча"], page.TextsOf(".languages a"));
        Assert.NotNull(page.QuerySelector("main form button"));
    }

    [Theory]
    [InlineData("/publications")]
    [InlineData("/laws")]
    [InlineData("/laws/national")]
    [InlineData("/dialogues")]
    [InlineData("/programs")]
    public async Task List_WithoutItems_LeadsToThoseOfOtherLanguagesAndIsNoVersionOfThem(string list)
    {
        var page = await OpenAsync($"/{Language}{list}");

        Assert.Equal(Language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal([$"/ru{list}", $"/en{list}"], page.AddressesOf("main ul a[hreflang]"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("link[hreflang]"));
        Assert.DoesNotContain((await OpenAsync($"/ru{list}")).QuerySelectorAll("link[hreflang]"), link => link.GetAttribute("hreflang") == Language);
        Assert.DoesNotContain($"/{Language}{list}<", await site.Client.GetStringAsync("/sitemap-1.xml", Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feed", HttpStatusCode.OK)]
    [InlineData("/search", HttpStatusCode.OK)]
    [InlineData("/search?q=укук", HttpStatusCode.OK)]
    [InlineData("/search/opensearch.xml", HttpStatusCode.OK)]
    [InlineData("/search/suggest?q=а", HttpStatusCode.OK)]
    [InlineData("/news/2024/09", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task Address_OfAnyKind_IsAnsweredInTheLanguage(string address, HttpStatusCode expected)
    {
        using var answer = await Eventually.SeeAsync(
            () => site.Client.GetAsync(new Uri($"/{Language}{address}", UriKind.Relative), Cancellation), answer => answer.StatusCode != HttpStatusCode.ServiceUnavailable, "the search answers", Cancellation);

        Assert.Equal(expected, answer.StatusCode);
        if (answer.Content.Headers.ContentType!.MediaType == "text/html")
        {
            Assert.Equal(Language, SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).DocumentElement.GetAttribute("lang"));
        }
    }

    [Fact]
    public async Task Menu_ThatTheLanguageLacks_IsThatOfTheDefaultLanguage()
    {
        var page = await OpenAsync($"/{Language}/laws");

        Assert.Contains("/ru/publications", page.AddressesOf("nav[lang=ru] a"));
        Assert.Equal(3, page.QuerySelectorAll("nav[lang=ru]").Length);
        Assert.Empty((await OpenAsync("/en/laws")).QuerySelectorAll("nav[lang]"));
    }

    [Fact]
    public async Task Page_MissingInTheLanguageAlone_IsOfferedInTheOthers()
    {
        using var answer = await site.Client.GetAsync(new Uri($"/{Language}/about/profile", UriKind.Relative), Cancellation);
        var page = SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(["/ru/about/profile", "/en/about/profile"], page.AddressesOf("main ul a[hreflang]"));
        Assert.Contains("/ru/help", page.AddressesOf(".help-link"));
    }

    [Fact]
    public async Task Interface_NotTranslated_IsInTheDefaultLanguageAndTheRestInItsOwn()
    {
        var page = await OpenAsync($"/{Language}/laws");

        Assert.Equal("Конвенции и законы", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Форум женских НПО Кыргызстана", page.QuerySelector(".brand span")!.TextContent);
        await site.InScopeAsync(services =>
        {
            using var culture = CultureScope.Create(Language);
            var texts = services.GetRequiredService<IStringLocalizerFactory>().Create(typeof(SearchWordsOfTests));
            Assert.Equal(("Изде", "Nobody translates this"), (texts["Find"].Value, texts["Nobody translates this"].Value));
            return Task.CompletedTask;
        });
    }

    [Theory]
    [InlineData("", 1, "1 жыйынтык")]
    [InlineData("", 5, "5 жыйынтык")]
    [InlineData("ru", 21, "21 результат")]
    [InlineData("en", 21, "21 results")]
    public Task Plural_OfAFileWithOneForm_IsReadInEveryNumber(string other, int count, string expected) => site.InScopeAsync(services =>
    {
        using var culture = CultureScope.Create(other.Length > 0 ? other : Language);
        var texts = services.GetRequiredService<IStringLocalizerFactory>().Create(typeof(ForumOrchard.Search.Services.SearchWords));

        Assert.Equal(expected, texts.Plural(count, "{0} result", "{0} results").Value);
        return Task.CompletedTask;
    });

    [Fact]
    public async Task Translation_FromTheDeskToThePage_IsReadFoundAndListed()
    {
        await site.AddAsync("NewsArticle", "ru/news/2024/09/marmots-of-the-desk", VersionOptions.Published, item =>
        {
            item.DisplayText = "Сурки встретились";
            item.Alter<TitlePart>(part => part.Title = item.DisplayText);
            item.Alter<NewsArticlePart>(part => part.Date.Value = new DateTime(2024, 9, 23, 6, 0, 0, DateTimeKind.Utc));
        });
        var desk = await site.Editor.OpenAsync($"/Admin/Translations?lang={Language}&state=missing&q=Сурки");
        Assert.Contains("кыргызча", string.Join(' ', desk.TextsOf("thead th")), StringComparison.Ordinal);
        var button = desk.QuerySelector($"tbody form:has(input[value='{Language}']) button")!;
        var sentences = await site.Editor.PressAsync(button);
        Assert.NotNull(sentences.QuerySelector($"main [lang='{Language}']"));
        var form = (await site.Editor.OpenAsync(sentences.QuerySelector("main a[href$='/Edit']")!.GetAttribute("href")!)).QuerySelector("form:has([name='TitlePart.Title'])")!;

        await site.Editor.SendAsync(form, ("TitlePart.Title", "Аялдардын укуктары жөнүндө сүйлөшүү"), ("HtmlBodyPart.Html", "<p>Биздин уюмдар чогулду.</p>"), ("submit.Publish", "submit.Publish"));

        var address = Assert.Single((await OpenAsync($"/{Language}/news")).Entries());
        Assert.Equal($"/{Language}/news/2024/09/marmots-of-the-desk", address);
        var page = await OpenAsync(address);
        Assert.Equal(Language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("2024-ж., 23-сентябрь", page.TextsOf("time")[0]);
        Assert.NotNull(page.QuerySelector("link[hreflang=ru]"));
        Assert.NotNull((await OpenAsync(page.QuerySelector(".languages a[lang=ru]")!.GetAttribute("href")!)).QuerySelector($"link[hreflang={Language}]"));
        Assert.Contains(address, await site.Client.GetStringAsync(new Uri($"/{Language}/feed", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        Assert.Contains(site.Address + address[1..], (await Sitemaps.VersionsAsync(site.Client)).Keys);

        var found = await Eventually.SeeAsync(
            () => OpenAsync($"/{Language}/search?q=" + Uri.EscapeDataString("уюм")), results => results.QuerySelector("main article h3 a") is not null, "the search finds it", Cancellation);
        Assert.Equal([address], found.AddressesOf("main article h3 a"));
        Assert.Equal("1 жыйынтык", found.TextsOf(".found [role=status] p")[0]);
    }

    [Theory]
    [InlineData("/Admin")]
    [InlineData("/Admin/Translations")]
    [InlineData("/Admin/Contents/ContentItems")]
    [InlineData("/Admin/languages/menus")]
    [InlineData("/Admin/Settings/localization")]
    [InlineData("/Admin/Health")]
    [InlineData("/Admin/search-indexes")]
    public async Task Admin_InTheLanguage_IsRussianWhereItIsNotTranslated(string address)
    {
        using var editor = await site.SignInAsync(Language);

        var page = await editor.OpenAsync(address);

        Assert.Equal(Language, page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Материалы", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_OfABrowser_IsThatOfTheRootAndOfSigningIn()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.AcceptLanguage.ParseAdd(Language);
        using var answer = await site.Client.SendAsync(request, Cancellation);
        using var visitor = site.NewVisitor();
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd(Language);

        Assert.Equal($"/{Language}", answer.Headers.Location!.ToString());
        Assert.Equal(Language, (await visitor.OpenAsync("/login")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Settings_WithoutTheDefaultLanguage_AreRefused()
    {
        var form = (await site.Editor.OpenAsync("/Admin/Settings/localization")).QuerySelector("main form")!;

        var refused = await site.Editor.SendAsync(form, ("LocalizationSettings.Supported", "en"));

        Assert.Null(refused.QuerySelector("#keep-ru[checked]"));
        Assert.NotNull(refused.QuerySelector(refused.QuerySelector("[role=alert] a")!.GetAttribute("href")!));
        Assert.Contains("Язык по умолчанию — один из тех", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(new Uri($"/{Language}/laws", UriKind.Relative), Cancellation)).StatusCode);
    }

    private async Task<IDocument> OpenAsync(string address) => SharedSite.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));

    /// <summary>A context that no PO file has.</summary>
    private sealed class SearchWordsOfTests;
}

/// <summary>Kyrgyz.</summary>
public sealed class KyrgyzTests(SiteWithKyrgyz site) : NewLanguageTests(site), IClassFixture<SiteWithKyrgyz>;

/// <summary>Kyrgyz with its country.</summary>
public sealed class KyrgyzOfKyrgyzstanTests(SiteWithKyrgyzOfKyrgyzstan site) : NewLanguageTests(site), IClassFixture<SiteWithKyrgyzOfKyrgyzstan>;
