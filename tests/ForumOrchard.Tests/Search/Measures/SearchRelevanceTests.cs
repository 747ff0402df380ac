using ForumOrchard.SearchMeasures.Judging;

namespace ForumOrchard.Tests.Search.Measures;

/// <summary>The search is as good as docs/search.md says; the project ForumOrchard.SearchMeasures measures everything.</summary>
[Collection(JudgedSiteTests.Name)]
public sealed class SearchRelevanceTests(JudgedForumSite site)
{
    /// <summary>Tolerance of a score: about two queries of all.</summary>
    private const double Margin = 0.02;

    /// <summary>The nDCG of the first ten results in each language, as in docs/search.md.</summary>
    private const double Reached = 0.92;

    /// <summary>The recall of the first ten results for mistyped words.</summary>
    private const double RecallReached = 0.99;

    [Fact]
    public async Task Search_JudgedQueries_FindWhatIsWantedFirst()
    {
        var scores = await RelevanceRun.MeasureAsync(new SearchVisitor(site.Client), site.Items, JudgedQuery.All, depth: 10);

        foreach (var culture in new[] { "ru", "en" })
        {
            var reached = RelevanceTables.MeanOf(scores.Where(score => score.Query.Culture == culture), score => score.Ndcg10);
            Assert.True(reached >= Reached - Margin, $"nDCG@10 of {culture} is {reached:0.000}; the worst: {Worst(scores.Where(score => score.Query.Culture == culture), score => score.Ndcg10)}");
        }

        foreach (var name in RelevanceTables.TypedOtherwise)
        {
            var reached = RelevanceTables.MeanOf(scores.Where(score => score.Query.Class == name), score => score.Recall10);
            Assert.True(reached >= RecallReached - Margin, $"recall@10 of {name} is {reached:0.000}; the worst: {Worst(scores.Where(score => score.Query.Class == name), score => score.Recall10)}");
        }
    }

    [Fact]
    public void Judgements_OfTheSite_AreRight() => Assert.Empty(JudgementCheck.Faults(JudgedQuery.All, site.Items));

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void Judgements_OfALanguage_AreSixtyOrMoreOfEveryClass(string culture)
    {
        var queries = JudgedQuery.All.Where(query => query.Culture == culture).ToList();

        Assert.True(queries.Count >= 60, $"{queries.Count}");
        Assert.All(JudgedQuery.All.Select(query => query.Class).Distinct(), name => Assert.True(queries.Count(query => query.Class == name) >= 5, name));
    }

    private static string Worst(IEnumerable<QueryScore> scores, Func<QueryScore, double> figure) =>
        string.Join(", ", scores.OrderBy(figure).Take(10).Select(score => $"{score.Query.Query} ({figure(score):0.00})"));
}
