using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ForumOrchard.Search.Synonyms;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace ForumOrchard.Tests.Search.Synonyms;

/// <summary>The synonyms editor, and its effect on the search.</summary>
[Collection(nameof(SearchWordsSite))]
public sealed partial class SynonymsAdminTests(SearchWordsSite site)
{
    private const string Address = "/admin/search/synonyms";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Group_AddedChangedAndRemoved_CountsAtOnce()
    {
        await PublishAsync("ru", "кускусы и бандикуты");
        await PublishAsync("en", "the bettong");
        var editor = await site.EditorAsync("ru");

        await AddAsync(editor, "билби, кускусами, bettong");
        var page = await FindAsync("ru", "билби");
        Assert.Equal(["кускусы", "bettong"], page.TextsOf("article mark"));
        Assert.NotEmpty((await FindAsync("en", "билби")).QuerySelectorAll("article"));
        Assert.NotEmpty((await FindAsync("ru", "bettongs")).QuerySelectorAll("article"));

        var form = await editor.OpenAsync(RowOf(await editor.OpenAsync(Address), "билби").QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal("билби, кускусами, bettong", form.QuerySelector("textarea")!.TextContent.Trim());
        await editor.SendAsync(form.QuerySelector("main form")!, ("words", "билби, бандикут"));
        Assert.Equal(["бандикуты"], (await FindAsync("ru", "билби")).TextsOf("article mark"));
        Assert.Equal(["бандикуты"], (await FindAsync("en", "билби")).TextsOf("article mark"));

        await editor.SendAsync(RowOf(await editor.OpenAsync(Address), "билби").QuerySelector("form")!);
        Assert.Empty((await FindAsync("ru", "билби")).QuerySelectorAll("article"));
    }

    [Theory]
    [InlineData("дюгонь", "Напишите хотя бы два слова")]
    [InlineData("дюгонь, дюгони, ДЮГОНЯ", "Напишите хотя бы два слова")]
    [InlineData("", "Напишите хотя бы два слова")]
    [InlineData("дюгонь, и", "«и» состоит только из слов, которые поиск пропускает")]
    [InlineData("дюгонь, GBV", "«GBV» уже есть в другой группе: ГЗН, гендерное насилие, насилие по признаку пола, GBV, gender-based violence")]
    [InlineData("дюгонь, гендерного НАСИЛИЯ", "«гендерного НАСИЛИЯ» уже есть в другой группе")]
    [InlineData("дюгонь, а1 а2 а3 а4 а5 а6 а7 а8 а9 б1 б2 б3 б4", "слишком длинно")]
    [InlineData("дюгонь, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16", "Слов и выражений: 17")]
    public async Task Group_Wrong_IsRefusedWithAReasonInRussian(string words, string reason)
    {
        var editor = await site.EditorAsync("ru");

        var page = await AddAsync(editor, words);

        var alert = page.QuerySelector("[role=alert]")!.TextContent;
        Assert.Contains(reason, alert, StringComparison.Ordinal);
        Assert.Equal(words, page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.DoesNotContain("дюгонь", (await editor.OpenAsync(Address)).Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Group_Hostile_IsTextAndNeverFails()
    {
        var editor = await site.EditorAsync("en");

        await site.UntilSearchableAsync(TestContext.Current.CancellationToken);
        var page = await AddAsync(editor, "<script>alert(1)</script>, '; DROP TABLE x; --, {{ Model }}, \ud83d\ude00a");
        Assert.Empty(page.QuerySelectorAll("main script"));
        await AddAsync(editor, new string(',', 5000) + new string('я', 100_000));
        await AddAsync(editor, "\u202e\u0007");
        Assert.NotNull((await editor.OpenAsync(Address + "/add?words=" + Uri.EscapeDataString("\"><script>alert(1)</script>"))).QuerySelector("textarea"));
        Assert.NotEmpty((await site.SearchAsync("en", "<script>alert(1)</script>")).QuerySelectorAll("h1"));

        foreach (var form in (await editor.OpenAsync(Address)).QuerySelectorAll(".list-group-item").Where(row => row.TextContent.Contains("script", StringComparison.Ordinal)))
        {
            await editor.SendAsync(form.QuerySelector("form")!);
        }
    }

    [Theory]
    [InlineData("/add")]
    [InlineData("/1")]
    [InlineData("/1/remove")]
    public async Task Post_WithoutTokenOrRight_ChangesNothing(string action)
    {
        var editor = await site.EditorAsync("en");
        using var answer = await editor.PostFormAsync(Address + action, ("words", "ламантин, дюгонь"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);

        var moderator = await site.UserAsync("Moderator");
        var token = (await moderator.OpenAsync("/admin")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var refused = await moderator.PostFormAsync(Address + action, ("words", "ламантин, дюгонь"), ("__RequestVerificationToken", token));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        Assert.DoesNotContain("ламантин", (await editor.OpenAsync(Address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(RowOf(await editor.OpenAsync(Address), "ГЗН"));
    }

    [Theory]
    [InlineData("/99999")]
    [InlineData("/0")]
    [InlineData("/-1")]
    [InlineData("/99999999999999")]
    public async Task Group_ThatIsNot_IsNotFound(string number)
    {
        var editor = await site.EditorAsync("en");

        using var answer = await editor.GetAsync(new Uri(Address + number, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/add")]
    public async Task Page_InRussian_HasNoEnglishWord(string action)
    {
        var editor = await site.EditorAsync("ru");

        var page = await editor.OpenAsync(Address + action);
        foreach (var name in page.QuerySelectorAll("strong"))
        {
            name.Remove();
        }

        Assert.DoesNotMatch(EnglishWord(), page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Site_AsItShips_KnowsTheAbbreviationsOfTheField()
    {
        var editor = await site.EditorAsync("ru");
        var page = await editor.OpenAsync(Address);
        var groups = page.TextsOf(".list-group strong");

        Assert.Contains("ГЗН, гендерное насилие, насилие по признаку пола, GBV, gender-based violence, гендердик зомбулук", groups);
        Assert.Contains("резолюция 1325, UNSCR 1325, resolution 1325", groups);
        Assert.True(groups.Count >= 60);
        Assert.Contains(page.TextsOf(".list-group p"), reason => reason == "Сокращение, полное название и перевод.");
        await site.UntilReadyAsync();
        Assert.NotEmpty((await site.SearchAsync("ru", "CEDAW")).QuerySelectorAll("article mark"));
        Assert.NotEmpty((await site.SearchAsync("ru", "UNSCR 1325")).QuerySelectorAll("article mark"));
    }

    [Fact]
    public async Task Step_RunAgain_AddsWhatIsNewAndLeavesTheRest()
    {
        await RunAsync("""{ "groups": [["ГЗН", "что-то другое"], ["вомбаты", "wombats"]] }""");
        await RunAsync("""{ "groups": [["вомбат", "ещё одно"]] }""");
        await RunAsync("""{ "groups": [[1, null, {}], "x", []], "other": 1 }""", hasErrors: true);

        var editor = await site.EditorAsync("en");
        var page = await editor.OpenAsync(Address);
        Assert.DoesNotContain("что-то другое", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("ещё одно", page.Body!.TextContent, StringComparison.Ordinal);
        await editor.SendAsync(RowOf(page, "вомбаты").QuerySelector("form")!);
    }

    [Fact]
    public async Task Commit_TwoEditorsAtOnce_TheSecondIsTold()
    {
        await site.InScopeAsync(async services =>
        {
            var store = services.GetRequiredService<SynonymStore>();
            var mine = await store.LoadAsync();
            await site.InScopeAsync(async others =>
            {
                var theirs = others.GetRequiredService<SynonymStore>();
                Assert.True(await theirs.CommitAsync(await theirs.LoadAsync()));
            });
            mine.Add(["опоссум", "possum"]);

            Assert.False(await store.CommitAsync(mine));
        });
        var editor = await site.EditorAsync("en");
        Assert.DoesNotContain("опоссум", (await editor.OpenAsync(Address)).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IDocument> AddAsync(HttpClient editor, string words) =>
        await editor.SendAsync((await editor.OpenAsync(Address + "/add")).QuerySelector("main form")!, ("words", words));

    private static IElement RowOf(IDocument page, string word) =>
        page.QuerySelectorAll(".list-group-item").Single(row => row.QuerySelector("strong")!.TextContent.Split(", ").Contains(word));

    private Task<IDocument> FindAsync(string culture, string text) => site.SearchAsync(culture, text, "&as=typed");

    private async Task PublishAsync(string culture, string text)
    {
        await site.UntilReadyAsync();
        await site.AddAsync("Page", $"{culture}/about/animals-{Guid.NewGuid():N}", VersionOptions.Published, item => item.Alter<HtmlBodyPart>(part => part.Html = $"<p>{text}</p>"));
        await Eventually.SeeAsync(
            () => FindAsync(culture, text), page => page.QuerySelector("article") is not null, "the page is found", Cancellation);
    }

    private Task RunAsync(string step, bool hasErrors = false) => site.InScopeAsync(async services =>
    {
        var context = new RecipeExecutionContext { Name = "searchsynonyms", Step = JsonNode.Parse(step)!.AsObject() };
        foreach (var handler in services.GetServices<IRecipeStepHandler>())
        {
            await handler.ExecuteAsync(context);
        }

        Assert.Equal(hasErrors, context.Errors.Count > 0);
    });

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex EnglishWord();
}
