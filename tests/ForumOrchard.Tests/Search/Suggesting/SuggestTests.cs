using System.Net;
using System.Text.Json.Nodes;
using CsCheck;

namespace ForumOrchard.Tests.Search.Suggesting;

/// <summary>Suggestions with the shipped content.</summary>
public sealed class SuggestTests(SharedSite site)
{
    [Theory]
    [InlineData("ru", "yfcbk", "насилие", "Тема")]
    [InlineData("ru", "конвенция о ли", "Конвенция о ликвидации", "Закон или конвенция")]
    [InlineData("ru", "bermet", "Stakeeva, Bermet", "Автор")]
    [InlineData("ru", "кыргызс", "Кыргызстан", "Страна")]
    [InlineData("ru", "1325", "1325", "Номер акта")]
    [InlineData("en", "bermet", "Stakeeva, Bermet", "Author")]
    [InlineData("en", "mongol", "Mongolia", "Country")]
    [InlineData("en", "s/res", "S/RES/1325 (2000)", "Number of an act")]
    public async Task Suggest_Beginning_NamesItAndItsKind(string culture, string typed, string text, string kind)
    {
        var found = await SuggestAsync(culture, typed);

        Assert.InRange(found.Count, 1, 8);
        Assert.Contains(found, one => one.Text.Contains(text, StringComparison.OrdinalIgnoreCase) && one.Kind == kind);
    }

    [Theory]
    [InlineData("en", "bermet")]
    [InlineData("en", "mongol")]
    [InlineData("en", "184")]
    [InlineData("en", "s/res")]
    [InlineData("en", "convention on")]
    [InlineData("ru", "насил")]
    [InlineData("ru", "djanaeva")]
    [InlineData("ru", "кыргыз")]
    [InlineData("ru", "19 (199")]
    public async Task Suggest_EverySuggestion_LeadsSomewhere(string culture, string typed)
    {
        foreach (var (text, _, address) in await SuggestAsync(culture, typed))
        {
            var page = await site.OpenAsync(address);

            if (address.Contains("/search?", StringComparison.Ordinal))
            {
                Assert.NotEmpty(page.QuerySelectorAll("main .rows article"));
                Assert.Empty(page.QuerySelectorAll(".notice"));
            }
            else
            {
                Assert.Equal(text, page.TextsOf("h1").Single());
            }
        }
    }

    [Fact]
    public async Task Suggest_Author_LeadsToWhatTheyWroteInTheWordsOfTheLanguage()
    {
        Assert.Contains("автор:", Uri.UnescapeDataString((await SuggestAsync("ru", "djanaeva"))[0].Address), StringComparison.Ordinal);
        Assert.Contains("author:", Uri.UnescapeDataString((await SuggestAsync("en", "djanaeva"))[0].Address), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", "насилие", "подсказ")]
    [InlineData("ru", "qzqzq", "Подсказок нет")]
    [InlineData("en", "djanaeva", "1 suggestion")]
    public async Task Suggest_Always_SaysHowManyThereAre(string culture, string typed, string status) =>
        Assert.Contains(status, (string)(await GetAsync($"/{culture}/search/suggest?q={Uri.EscapeDataString(typed)}"))["status"]!, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%00%FF%FE&q=2")]
    [InlineData("?q=%22%3A(%5B")]
    public async Task Suggest_NothingToFind_IsAnEmptyList(string query) =>
        Assert.Empty((await GetAsync("/ru/search/suggest" + query))["suggestions"]!.AsArray());

    [Fact]
    public async Task Suggest_LongText_IsCut() =>
        Assert.Empty((await GetAsync("/ru/search/suggest?q=" + new string('a', 4000)))["suggestions"]!.AsArray());

    [Fact]
    public async Task Suggest_AnyText_IsAnswered() =>
        await Gen.String.SampleAsync(async text => Assert.NotNull(await GetAsync("/ru/search/suggest?q=" + Uri.EscapeDataString(text))), iter: 200, threads: 1);

    [Fact]
    public async Task Suggest_UnknownLanguage_IsNotFound() => Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/xx/search/suggest?q=women"));

    [Fact]
    public async Task Suggest_Answer_IsNotStoredAnywhere()
    {
        using var response = await site.Client.GetAsync(new Uri("/en/search/suggest?q=women", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Completions_Always_AreWhatBrowsersRead()
    {
        using var response = await site.Client.GetAsync(new Uri("/en/search/completions?q=bermet", UriKind.Relative), TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsArray();

        Assert.Equal("application/x-suggestions+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("bermet", (string?)answer[0]);
        Assert.Equal(["Stakeeva, Bermet"], answer[1]!.AsArray().Select(text => (string?)text));
        Assert.All(answer.Skip(1), part => Assert.Single(part!.AsArray()));
    }

    private async Task<List<(string Text, string Kind, string Address)>> SuggestAsync(string culture, string typed)
    {
        var answer = await GetAsync($"/{culture}/search/suggest?q={Uri.EscapeDataString(typed)}");
        return [.. answer["suggestions"]!.AsArray().Select(one => ((string)one!["text"]!, (string)one["kind"]!, (string)one["address"]!))];
    }

    private async Task<JsonObject> GetAsync(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
    }
}
