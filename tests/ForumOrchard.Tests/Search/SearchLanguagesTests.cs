using AngleSharp.Dom;
using ForumOrchard.Publications.Models;
using ForumOrchard.Terms;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Search;

/// <summary>The language versions shown with a result, and results from other languages.</summary>
public sealed class SearchLanguagesTests(ForumSite site) : IClassFixture<ForumSite>
{
    [Fact]
    public async Task Hit_ItsOtherVersion_IsLinkedAsSoonAsItIsPublished()
    {
        await AddAsync("en/about/quokka", "Quokka in English", "A page about nothing else.", "quokka-set");
        var before = await SoonAsync("/en/search?q=quokka", page => page.QuerySelector("article h3 a") is not null);

        await AddAsync("ru/about/quokka", "Квокка", "Страница ни о чём другом.", "quokka-set");
        var after = await SoonAsync("/en/search?q=quokka", page => page.QuerySelector("article .meta a") is not null);

        Assert.Null(before.QuerySelector("article .meta a"));
        var link = after.QuerySelector("article .meta a")!;
        Assert.Equal(("/ru/about/quokka", "ru", "ru"), (link.GetAttribute("href"), link.GetAttribute("lang"), link.GetAttribute("hreflang")));
        Assert.Equal("Русский", link.TextContent);
    }

    [Fact]
    public async Task Search_FewInTheLanguage_ShowsWhatOnlyTheOtherHas()
    {
        await AddAsync("en/about/numbat", "Numbat", "Only in English.", "numbat-set");
        await AddAsync("en/about/wombat", "Wombat and numbat", "In both.", "wombat-set");
        await AddAsync("ru/about/wombat", "Вомбат", "На обоих языках.", "wombat-set");

        var page = await SoonAsync("/ru/search?q=numbat", page => page.QuerySelectorAll("#elsewhere + ul article").Length > 0);

        var hit = Assert.Single(page.QuerySelectorAll("#elsewhere + ul article"));
        Assert.Equal("/en/about/numbat", hit.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("en", hit.QuerySelector("h3")!.GetAttribute("lang"));
        Assert.Equal("English", hit.QuerySelector(".badge")!.TextContent);
    }

    [Fact]
    public async Task Search_EnoughInTheLanguage_ShowsNothingOfTheOther() =>
        Assert.Null((await SoonAsync("/en/search?q=women", page => page.QuerySelectorAll("article").Length > 3)).QuerySelector("#elsewhere"));

    [Fact]
    public async Task Search_WordOfAnotherLanguage_FindsTheTranslationsAndSaysSo()
    {
        await AddAsync("en/about/bilby", "Bilby", "In both.", "bilby-set");
        await AddAsync("ru/about/bilby", "Кроличий бандикут", "На обоих языках.", "bilby-set");

        var page = await SoonAsync("/ru/search?q=bilby", page => page.QuerySelector("main article") is not null);

        Assert.Equal(["/ru/about/bilby"], page.AddressesOf("main article h3 a"));
        Assert.Null(page.QuerySelector("main article h3")!.GetAttribute("lang"));
        Assert.Contains("Вот переводы того, где они есть на другом языке", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await OpenAsync("/ru/search?q=bilby&as=typed")).QuerySelectorAll("main article"));
    }

    [Fact]
    public async Task Search_WordOfAnotherLanguageInOtherLetters_FindsWhatOnlyThatHas()
    {
        await AddAsync("ru/about/dugong", "Дюгонь", "Только по-русски.", "dugong-set");

        var page = await SoonAsync("/en/search?q=dyugon", page => page.QuerySelector("#elsewhere + ul article") is not null);

        Assert.Equal(["/ru/about/dugong"], page.AddressesOf("#elsewhere + ul h3 a"));
        Assert.Equal("дюгонь", page.QuerySelector("[role=status] a")!.TextContent);
        Assert.Contains("Nothing was found in this language.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".notice"));
    }

    [Fact]
    public async Task Search_NameOfATermInAnotherLanguage_FindsWhatHasTheTerm()
    {
        var topics = await TopicsAsync();
        await site.AddAsync("Publication", "en/publications/pademelon", VersionOptions.Published, item =>
        {
            item.DisplayText = "Pademelon";
            item.Alter<PublicationPart>(part => part.Topics = new() { TaxonomyContentItemId = topics.TaxonomyContentItemId, TermContentItemIds = [topics.ByCode("trafficking")!.ContentItemId] });
        });

        var address = "/en/search?type=Publication&q=" + Uri.EscapeDataString("торговля людьми");
        Assert.Contains("/en/publications/pademelon", (await SoonAsync(address, page => page.AddressesOf("main article h3 a").Contains("/en/publications/pademelon"))).AddressesOf("main article h3 a"));
        Assert.DoesNotContain("/en/publications/pademelon", (await OpenAsync(address + Uri.EscapeDataString(" годом"))).AddressesOf("main article h3 a"));
    }

    [Fact]
    public async Task Search_FewHaveTheNameOfATerm_ShowsWhatOnlyTheOtherLanguageHasWithTheTerm()
    {
        // Of the six shipped topics this one has the fewest items.
        var topics = await TopicsAsync();
        await AddAsync("ru/about/dunnart", "Сумчатая мышь и торговля людьми", "На одном языке.", "dunnart-set");
        await site.AddAsync("Publication", "en/publications/dibbler", VersionOptions.Published, item =>
        {
            item.DisplayText = "Dibbler";
            item.Alter<LocalizationPart>(part => part.LocalizationSet = "dibbler-set");
            item.Alter<PublicationPart>(part => part.Topics = new() { TaxonomyContentItemId = topics.TaxonomyContentItemId, TermContentItemIds = [topics.ByCode("trafficking")!.ContentItemId] });
        });

        // Each language has an index of its own, and either may be the first to follow.
        var page = await SoonAsync(
            "/ru/search?type=Page&type=Publication&q=" + Uri.EscapeDataString("торговля людьми"),
            page => page.AddressesOf("#elsewhere + ul h3 a").Contains("/en/publications/dibbler") && page.AddressesOf("main article h3 a").Contains("/ru/about/dunnart"));

        Assert.Equal("en", page.QuerySelector("#elsewhere + ul a[href='/en/publications/dibbler']")!.ParentElement!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Search_FewHaveAllTheWords_SaysWhichHaveOnlySome()
    {
        await AddAsync("en/about/bettong", "Bettong and kowari", "Both.", "bettong-set");
        await AddAsync("en/about/kowari", "Kowari", "One.", "kowari-set");

        var page = await SoonAsync("/en/search?q=bettong+kowari", page => page.QuerySelector("#more + ul article") is not null);

        Assert.Equal("1 result", page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Equal("With some of the words", page.QuerySelector("#more")!.TextContent);
        Assert.Equal(["/en/about/kowari"], page.AddressesOf("#more + ul h3 a"));
    }

    [Fact]
    public async Task Hit_MarkupInItsText_IsText()
    {
        await AddAsync("en/about/echidna", "Echidna <img src=x onerror=alert(7)>", "<p>An echidna says &lt;script&gt;alert(7)&lt;/script&gt; and no more.</p>", "echidna-set");

        var page = await SoonAsync("/en/search?q=echidna", page => page.QuerySelector("main article") is not null);

        Assert.Empty(page.QuerySelectorAll("main article script, main article img"));
        Assert.Contains("<script>alert(7)</script>", page.QuerySelector("main article")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Echidna", "echidna"], page.QuerySelectorAll("main article mark").Select(mark => mark.TextContent));
    }

    private async Task<TermList> TopicsAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ITermLabels>().GetAsync("topics");
    }

    private Task<string> AddAsync(string path, string title, string html, string set) => site.AddAsync("Page", path, VersionOptions.Published, item =>
    {
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<HtmlBodyPart>(part => part.Html = html);
        item.Alter<LocalizationPart>(part => part.LocalizationSet = set);
    });

    /// <summary>Waits until the page is as expected.</summary>
    private Task<IDocument> SoonAsync(string address, Func<IDocument, bool> isReady) =>
        Eventually.SeeAsync(() => OpenAsync(address), isReady, $"{address} shows what was published", TestContext.Current.CancellationToken);

    private async Task<IDocument> OpenAsync(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return SharedSite.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
