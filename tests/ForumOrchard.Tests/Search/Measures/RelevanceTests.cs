using System.Text.Json;
using ForumOrchard.SearchMeasures.Corpus;
using ForumOrchard.SearchMeasures.Judging;

namespace ForumOrchard.Tests.Search.Measures;

/// <summary>The measures themselves, with cases computed by hand.</summary>
public sealed class RelevanceTests
{
    [Fact]
    public void Ndcg_BestOrder_IsOne() => Assert.Equal(1, Relevance.Ndcg([3, 2, 1, 0], [1, 3, 2], 10), 9);

    [Fact]
    public void Ndcg_OneBehindTheOther_IsWhatTheFormulaSays() =>
        Assert.Equal((1 + (7 / Math.Log2(3))) / (7 + (1 / Math.Log2(3))), Relevance.Ndcg([1, 3], [3, 1], 10), 9);

    [Fact]
    public void Ndcg_BehindTheDepth_DoesNotCount() => Assert.Equal(0, Relevance.Ndcg([0, 0, 3], [3], 2));

    [Fact]
    public void Ndcg_NothingThere_IsZero() => Assert.Equal(0, Relevance.Ndcg([0], [], 10));

    [Theory]
    [InlineData(new[] { 3 }, 1)]
    [InlineData(new[] { 1, 0, 2 }, 1 / 3d)]
    [InlineData(new[] { 1, 1 }, 0)]
    [InlineData(new int[0], 0)]
    public void ReciprocalRank_FirstRelevant_Counts(int[] grades, double expected) => Assert.Equal(expected, Relevance.ReciprocalRank(grades), 9);

    [Fact]
    public void Recall_FewRelevant_IsTheirShare() => Assert.Equal(0.5, Relevance.Recall([3, 0, 1], [3, 2, 1], 10), 9);

    [Fact]
    public void Recall_MoreRelevantThanTheDepth_IsOneWhereAllPlacesAreFilled() => Assert.Equal(1, Relevance.Recall([3, 2], [3, 2, 2, 3], 2), 9);

    [Fact]
    public void GradeOf_SeveralCriteriaHold_IsTheHighest()
    {
        var query = Read("""{ "query": "x", "class": "plain", "grades": [ { "grade": 1, "where": { "topic": "a" } }, { "grade": 3, "where": { "topic": ["a", "b"], "year": 2016 } }, { "grade": 2, "item": "ru/x" } ] }""");

        Assert.Equal(3, query.GradeOf(Item("ru/y", "ru", ("topic", "a"), ("year", "2016"))));
        Assert.Equal(1, query.GradeOf(Item("ru/y", "ru", ("topic", "a"), ("year", "2017"))));
        Assert.Equal(2, query.GradeOf(Item("ru/x", "ru")));
        Assert.Equal(0, query.GradeOf(Item("en/y", "en", ("topic", "a"), ("year", "2016"))));
    }

    [Theory]
    [InlineData("""{ "query": "x", "class": "plain", "grades": [ { "grade": 3, "where": { "tpoic": "a" } } ] }""", "no attribute")]
    [InlineData("""{ "query": "x", "class": "plain", "grades": [ { "grade": 3, "where": { "topic": "z" } } ] }""", "nothing is meant")]
    [InlineData("""{ "query": "x", "class": "plain", "grades": [ { "grade": 3, "item": "ru/gone" } ] }""", "nothing is meant")]
    [InlineData("""{ "query": "x", "class": "plain", "grades": [ { "grade": 4, "where": { "topic": "a" } } ] }""", "none of 1, 2, 3")]
    [InlineData("""{ "query": "x", "class": "plain", "grades": [ { "grade": 1, "where": { "topic": "a" } } ] }""", "2 or 3")]
    public void Faults_WrongJudgement_IsNamed(string json, string expected) =>
        Assert.Contains(JudgementCheck.Faults([Read(json)], [Item("ru/y", "ru", ("topic", "a"))]), fault => fault.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Take_Twice_GivesTheSameSamples() =>
        Assert.Equal(SampleCorpus.Take(300).Select(sample => sample.Path + sample.Title + string.Concat(sample.Text)), SampleCorpus.Take(300).Select(sample => sample.Path + sample.Title + string.Concat(sample.Text)));

    [Fact]
    public void Take_TwoThousand_AreDifferentAndMarked()
    {
        var samples = SampleCorpus.Take(2_000).ToList();

        Assert.Equal(2_000, samples.Select(sample => string.Concat(sample.Text)).Distinct().Count());
        Assert.All(samples, sample => Assert.Equal(SampleCorpus.Frames.In(sample.Culture).Mark, sample.Text[^1]));
        Assert.All(samples, sample => Assert.DoesNotContain('{', sample.Title));
    }

    private static JudgedQuery Read(string json) => JsonSerializer.Deserialize<JudgedQuery>(json, JsonSerializerOptions.Web)! with { Culture = "ru" };

    private static JudgedItem Item(string path, string culture, params (string Name, string Value)[] attributes) =>
        new(path, culture, attributes.Append(("culture", culture)).ToLookup(one => one.Item1, one => one.Item2, StringComparer.Ordinal));
}
