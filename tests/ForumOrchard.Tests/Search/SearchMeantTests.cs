using AngleSharp.Dom;
using ForumOrchard.Testing;

namespace ForumOrchard.Tests.Search;

/// <summary>The search page for mistyped words.</summary>
public sealed class SearchMeantTests(SharedSite site)
{
    [Theory]
    [InlineData("ru", "yfcbkbt", "насилие")]
    [InlineData("ru", "nasilie", "насилие")]
    [InlineData("ru", "насилие кыргызстон", "насилие кыргызстан")]
    [InlineData("en", "цщьут", "women")]
    [InlineData("en", "womne", "women")]
    public async Task Search_TypedOtherwise_ShowsWhatWasMeantAndSaysSo(string culture, string typed, string meant)
    {
        var page = await OpenAsync($"/{culture}/search?q={Uri.EscapeDataString(typed)}");

        var links = page.QuerySelectorAll("[role=status] a");
        Assert.Equal([meant, typed], links.Select(link => link.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll("article mark"));
        Assert.Equal(typed, page.QuerySelector("#search-text")!.GetAttribute("value"));
        Assert.Equal(meant, (await OpenAsync(links[0].GetAttribute("href")!)).QuerySelector("#search-text")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Search_AsTyped_IsTakenAtItsWord()
    {
        var page = await OpenAsync("/ru/search?q=yfcbkbt&as=typed");

        Assert.Empty(page.QuerySelectorAll("[role=status] a"));
        Assert.Empty(page.QuerySelectorAll("main article"));
    }

    [Theory]
    [InlineData("\"yfcbkbt\"")]
    [InlineData("насилие -yfcbkbt")]
    [InlineData("\"yfcbkbt\" насилие")]
    [InlineData("насилие")]
    [InlineData("qqqqwwww")]
    public async Task Search_QuotedExcludedKnownOrNonsense_StaysAsItIs(string text) =>
        Assert.Empty((await OpenAsync($"/ru/search?q={Uri.EscapeDataString(text)}")).QuerySelectorAll("[role=status] a"));

    [Fact]
    public async Task Search_OperatorsBesideTheWords_StayAsTheyAre()
    {
        var page = await OpenAsync($"/ru/search?q={Uri.EscapeDataString("тип:закон yfcbkbt -торговля")}");

        Assert.Equal("тип:закон насилие -торговля", page.QuerySelector("[role=status] a")!.TextContent);
    }

    private async Task<IDocument> OpenAsync(string address)
    {
        foreach (var search in new[] { "/ru/search?q=" + Uri.EscapeDataString("насилие"), "/en/search?q=women" })
        {
            await Eventually.SeeAsync(
                () => site.OpenAsync(search), page => page.QuerySelector("article") is not null, "the search finds", TestContext.Current.CancellationToken);
        }

        return await site.OpenAsync(address);
    }
}
