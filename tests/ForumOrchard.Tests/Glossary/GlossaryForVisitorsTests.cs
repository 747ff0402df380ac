using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Synonyms;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Glossary;

/// <summary>What visitors have of the glossary: its page, and the search.</summary>
public sealed class GlossaryForVisitorsTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    [Fact]
    public async Task Page_ForVisitors_HasTheTermsOfItsLanguageAndIsInTheSitemap()
    {
        var id = await site.AddTermAsync("ехидна <i>", null, "Зверь & всё.");
        var page = await ReadAsync("/ru/glossary");
        var entry = page.QuerySelector($"#{id}")!;
        Assert.Equal("ехидна <i>", entry.QuerySelector("dfn")!.TextContent);
        Assert.Contains("Зверь & всё.", entry.TextContent, StringComparison.Ordinal);
        Assert.Null((await ReadAsync("/en/glossary")).QuerySelector($"#{id}"));
        var letters = page.QuerySelectorAll(".glossary h2").Select(letter => letter.TextContent).ToList();
        Assert.Equal(letters.Distinct().Order(StringComparer.Create(new("ru"), false)), letters);
        Assert.Contains("English: protection order", page.QuerySelector("#protection-order")!.TextContent, StringComparison.Ordinal);

        var data = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => JsonNode.Parse(script.TextContent)!["@graph"]!.AsArray()).Single(one => (string?)one!["@type"] == "DefinedTermSet")!;
        Assert.Contains(data["hasDefinedTerm"]!.AsArray(), term => (string?)term!["name"] == "ехидна <i>" && ((string)term["url"]!).EndsWith($"/ru/glossary#{id}", StringComparison.Ordinal));
        var versions = (await Sitemaps.VersionsAsync(site.Client)).Single(one => one.Key.EndsWith("/ru/glossary", StringComparison.Ordinal)).Value;
        Assert.EndsWith("/en/glossary", versions["en"], StringComparison.Ordinal);

        Assert.Equal(["охранный ордер"], (await ReadAsync("/ru/glossary?q=" + Uri.EscapeDataString("защитный ордер"))).QuerySelectorAll("dfn").Select(term => term.TextContent));
        Assert.Equal("Таких терминов нет.", (await ReadAsync("/ru/glossary?q=zzz")).QuerySelector("main [role=status]")!.TextContent);
    }

    [Fact]
    public async Task Search_ATermThatWasJustAdded_IsMeantAlikeAtOnce()
    {
        var before = await SynonymsOfAsync("тилацин");
        await site.AddTermAsync("тилацин", "thylacine", string.Empty);

        Assert.Empty(before);
        Assert.Contains("thylacin", string.Join(' ', await SynonymsOfAsync("тилацины")), StringComparison.Ordinal);
    }

    /// <summary>Other words that the search takes for these.</summary>
    private async Task<IEnumerable<string>> SynonymsOfAsync(string text)
    {
        IEnumerable<string> found = [];
        await site.InScopeAsync(async services =>
        {
            var store = services.GetRequiredService<SynonymStore>();
            var analyzer = ForumAnalyzer.ForRussian;
            found = [.. (await store.RulesAsync(ForumAnalyzer.Russian, analyzer)).In(AnalysedText.Of(analyzer, "Text", text)).SelectMany(widening => widening.Others).SelectMany(words => words).Select(word => word.Text)];
        });
        return found;
    }

    private async Task<IDocument> ReadAsync(string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
