using System.Net;
using CsCheck;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Search;

/// <summary>The search page with the shipped content.</summary>
public sealed class SearchPageTests(ForumSite site) : IClassFixture<ForumSite>, IAsyncLifetime
{
    private static readonly string[] Nasty =
    [
        "\"", "\"unclosed phrase", "title:", "Content.ContentItem.DisplayText:x", "a AND", "NOT", "OR OR", "+ - !", "(((", "))", "[a TO", "{* TO *}", "*", "?", "**:**",
        "~", "women~2", "^", "women^99999999999", "/[a-z", "\\", "\\\\u", "&&", "||", "<script>alert(1)</script>", "' OR 1=1 --", "{{ Model }}", "{% raw %}", "%00", "..\\..\\etc",
        "\u202Ewomen", "\u0308\u0308\u0308", "👩‍⚖️", "ﷺ", "\uFEFF", "１３２５", "the", "и", "-", "—", "№",
    ];

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["\"()[]{}+-!^~*?:\\/&| аеёжwomen"], 0, 60],
        Gen.Int[0, Nasty.Length - 1].Select(index => Nasty[index]).Array[1, 6].Select(parts => string.Join(' ', parts)),
        Gen.Select(Gen.Char['\u0000', '\uFFFF'], Gen.Int[1, 400], (letter, count) => new string(letter, count)));

    public async ValueTask InitializeAsync() => await site.UntilSearchableAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("/ru/search?q=насилию+женщинами", "/ru/programs/violence-against-women")]
    [InlineData("/ru/search?q=ОБЪЕДИНЕННЫЕ+нации", "Объединённых Наций")]
    [InlineData("/en/search?q=convention+political+right+of+woman", "/en/laws/convention-on-the-political-rights-of-women")]
    [InlineData("/en/search?q=1325", "Security Council resolution 1325")]
    public async Task Search_OtherFormsOfTheWords_Finds(string address, string expected) =>
        Assert.Contains(expected, WithoutMarks(await GetAsync(address)), StringComparison.Ordinal);

    [Fact]
    public async Task Search_WordOfTitle_StandsAboveWordOfBody()
    {
        var first = (await FindAsync("en", "trafficking")).Hits[0];

        Assert.Contains("Trafficking", first.Title.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Hit_HasKindDateAndPlainExtract()
    {
        var hit = (await FindAsync("en", "security council resolution 1325")).Hits[0];

        Assert.Equal(("LegalAct", "2000-10-31"), (hit.ContentType, hit.Date));
        Assert.DoesNotContain("<", hit.Extract!.ToString(), StringComparison.Ordinal);

        var page = await GetAsync("/en/search?q=security+council+resolution+1325");
        Assert.Contains("Law or convention", page, StringComparison.Ordinal);
        Assert.Contains("31 October 2000", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_OneLanguage_FindsNothingOfTheOther()
    {
        Assert.All((await FindAsync("en", "women")).Hits, hit => Assert.StartsWith("en/", hit.Path, StringComparison.Ordinal));
        Assert.All((await FindAsync("ru", "женщины")).Hits, hit => Assert.StartsWith("ru/", hit.Path, StringComparison.Ordinal));
        var translated = await FindAsync("en", "женщины");
        Assert.True(translated.IsTranslated);
        Assert.All(translated.Hits, hit => Assert.StartsWith("en/", hit.Path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_ManyHits_ComeInPagesOfTen()
    {
        var first = await FindAsync("en", "women");
        var second = await FindAsync("en", "women", 2);

        Assert.Equal(ForumSearch.PageSize, first.Hits.Count);
        Assert.True(first.Total > ForumSearch.PageSize);
        Assert.Equal(first.Total, second.Total);
        Assert.Empty(first.Hits.Select(hit => hit.Path).Intersect(second.Hits.Select(hit => hit.Path)));
        Assert.Contains("class=\"pager\"", await GetAsync("/en/search?q=women"), StringComparison.Ordinal);
        Assert.Empty((await FindAsync("en", "women", ForumSearch.MaxPage)).Hits);
    }

    [Fact]
    public async Task Search_NothingHasAllWords_FindsSomeAndSaysSo()
    {
        var result = await FindAsync("en", "trafficking zanzibar");

        Assert.True(result.IsOfAnyWord);
        Assert.NotEmpty(result.Hits);
        Assert.Contains("These hold some of them", await GetAsync("/en/search?q=trafficking+zanzibar"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ru/search", "Напишите одно или несколько слов")]
    [InlineData("/ru/search?q=", "Напишите одно или несколько слов")]
    [InlineData("/ru/search?q=и+на", "нет слова, которое можно искать")]
    [InlineData("/ru/search?q=абракадабра", "Ничего не найдено")]
    [InlineData("/en/search?q=women&pagenum=-7", "<article")]
    [InlineData("/en/search?q=women&pagenum=99999999999999", "no page with this number")]
    [InlineData("/en/search?q=women&q=men", "<form")]
    public async Task Search_NothingToShow_HelpsOn(string address, string expected)
    {
        var page = await GetAsync(address);

        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Contains("id=\"search-text\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_NastyText_IsShownAsTextAndNeverFails()
    {
        foreach (var text in Nasty)
        {
            var page = await GetAsync("/en/search?q=" + Uri.EscapeDataString(text));

            Assert.Contains("id=\"search-text\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert(1)", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Search_AThousandHostileTexts_NoneFails() =>
        await Hostile.SampleAsync(async text => Assert.NotNull(await FindAsync("ru", SearchText.Clean(text))), iter: 1000, threads: 1);

    [Fact]
    public async Task Search_Page_IsNotStoredAnywhere()
    {
        using var response = await site.Client.GetAsync(new Uri("/en/search?q=women", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    private static string WithoutMarks(string page) =>
        page.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal);

    private async Task<string> GetAsync(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        if (response.StatusCode != HttpStatusCode.NotFound)
        {
            response.EnsureSuccessStatusCode();
        }

        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<SearchResult> FindAsync(string culture, string text, int page = 1)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ForumSearch>().FindAsync(new SearchRequest(culture, text) { Page = page });
    }
}
