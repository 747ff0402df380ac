using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ForumOrchard.Tests.Search.Unanswered;

/// <summary>The admin page of searches without results.</summary>
[Collection(nameof(SearchWordsSite))]
public sealed partial class QueriesAdminTests(SearchWordsSite site)
{
    private const string Address = "/admin/search/queries";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_SeveralQueries_TheMostFrequentFirstWithAWayToASynonym()
    {
        await AskAsync("вомбат", nothing: 70, otherwise: 1);
        await AskAsync("поссум", nothing: 90);
        var editor = await site.EditorAsync("en");

        var page = await editor.OpenAsync(Address + "?days=7&language=ru");

        Assert.Equal(["поссум", "вомбат"], page.TextsOf(".list-group strong").Where(text => text is "вомбат" or "поссум"));
        var row = page.QuerySelectorAll(".list-group > li").Single(row => row.QuerySelector("strong")!.TextContent == "вомбат");
        Assert.Equal(["русский", "nothing found: 70", "found by other words only: 1"], row.TextsOf("span"));
        var form = await editor.OpenAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal("вомбат", form.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task List_PeriodAndLanguage_Narrow()
    {
        await AskAsync("ехидна", daysAgo: 20);
        await AskAsync("echidna", culture: "en");
        var editor = await site.EditorAsync("en");

        Assert.DoesNotContain("ехидна", (await editor.OpenAsync(Address + "?days=7")).TextsOf(".list-group strong"));
        Assert.Subset(new HashSet<string>((await editor.OpenAsync(Address + "?days=90")).TextsOf(".list-group strong")), new HashSet<string>(["ехидна", "echidna"]));
        Assert.DoesNotContain("ехидна", (await editor.OpenAsync(Address + "?language=en")).TextsOf(".list-group strong"));
    }

    [Theory]
    [InlineData("en", "By day", "MMMM d")]
    [InlineData("ru", "По дням", "d MMMM")]
    public async Task List_AQueryOfSeveralDays_IsCountedByDayTheLatestFirst(string culture, string title, string format)
    {
        var text = "нарвал " + culture;
        await AskAsync(text, nothing: 2, otherwise: 1, daysAgo: 3);
        await AskAsync(text, nothing: 4);
        var editor = await site.EditorAsync(culture);

        var row = (await editor.OpenAsync(Address)).QuerySelectorAll(".list-group > li").Single(row => row.QuerySelector("strong")!.TextContent == text);

        Assert.Equal(title, row.QuerySelector("summary")!.TextContent);
        Assert.Equal([$"{Day(0)}: 4", $"{Day(1)}: 1", $"{Day(3)}: 3"], row.TextsOf("details li"));

        string Day(int daysAgo) => SearchWordsSite.Today.AddDays(-daysAgo).ToString(format, CultureInfo.GetCultureInfo(culture));
    }

    [Fact]
    public async Task Remove_Pressed_TheQueryIsGone()
    {
        await AskAsync("кто-то по имени");
        var editor = await site.EditorAsync("ru");
        var row = (await editor.OpenAsync(Address)).QuerySelectorAll(".list-group > li").Single(row => row.QuerySelector("strong")!.TextContent == "кто-то по имени");

        var page = await editor.SendAsync(row.QuerySelector("form")!);

        Assert.DoesNotContain("кто-то по имени", page.TextsOf(".list-group strong"));
        Assert.Equal("Запрос удалён вместе со счётом.", page.QuerySelector("[role=status]")!.TextContent);
    }

    [Fact]
    public async Task Remove_WithoutToken_IsRefused()
    {
        await AskAsync("без ключа");
        var editor = await site.EditorAsync("ru");

        using var answer = await editor.PostFormAsync(Address + "/forget", ("culture", "ru"), ("text", "без ключа"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull(await site.CountsAsync("без ключа"));
    }

    [Fact]
    public async Task List_InRussian_HasNoEnglishWord()
    {
        await AskAsync("коала");
        var editor = await site.EditorAsync("ru");

        var page = await editor.OpenAsync(Address);
        foreach (var name in page.QuerySelectorAll(".list-group strong, option[lang=en], span[lang=en]"))
        {
            name.Remove();
        }

        Assert.DoesNotMatch(EnglishWord(), page.QuerySelector("main")!.TextContent);
        Assert.All(["Не найдено", "Синонимы"], link => Assert.Contains(link, page.TextsOf("nav a")));
    }

    [Theory]
    [InlineData("?days=-5&language=xx")]
    [InlineData("?days=abc")]
    [InlineData("?days=99999999999999999999&language=%3Cscript%3E")]
    [InlineData("?days=7&days=30&language=ru&language=en")]
    public async Task List_WildAddress_IsAPageAllTheSame(string query)
    {
        var editor = await site.EditorAsync("en");

        Assert.NotNull((await editor.OpenAsync(Address + query)).QuerySelector("h1"));
    }

    [Fact]
    public async Task List_MarkupInAQuery_IsText()
    {
        await AskAsync("<b>жирно</b>");
        var editor = await site.EditorAsync("ru");

        var page = await editor.OpenAsync(Address);

        Assert.Contains("<b>жирно</b>", page.TextsOf(".list-group strong"));
        Assert.Empty(page.QuerySelectorAll(".list-group b"));
    }

    [Theory]
    [InlineData("/admin/search/queries")]
    [InlineData("/admin/search/synonyms")]
    [InlineData("/admin/search/synonyms/add?words=x")]
    [InlineData("/admin/search/synonyms/1")]
    public async Task Admin_VisitorAndModerator_AreRefused(string address)
    {
        using var visitor = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Contains("/login", visitor.Headers.Location!.ToString(), StringComparison.OrdinalIgnoreCase);

        var moderator = await site.UserAsync("Moderator");
        using var answer = await moderator.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Admin_Editor_MayBoth()
    {
        var editor = await site.UserAsync("Editor");

        Assert.NotNull((await editor.OpenAsync(Address)).QuerySelector("h1"));
        Assert.NotNull((await editor.OpenAsync("/admin/search/synonyms")).QuerySelector("h1"));
    }

    private async Task AskAsync(string text, int nothing = 1, int otherwise = 0, int daysAgo = 0, string culture = "ru")
    {
        var day = SearchWordsSite.Today.AddDays(-daysAgo);
        site.Ask(text, day.AddDays(-1), culture: culture);
        await site.WriteAsync();
        site.Ask(text, day, nothing, otherwise, culture);
        await site.WriteAsync();
    }

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex EnglishWord();
}
