using ForumOrchard.SearchMeasures.Analysis;
using ForumOrchard.Testing;
using ForumOrchard.Testing.Tools;

namespace ForumOrchard.Tests.Search.Analysis;

/// <summary>
/// Compares our stems with those published by Snowball's authors for their vocabularies (BSD licence): a sample of each
/// in this folder, and all of them. The figures are in docs/search.md.
/// </summary>
public sealed class SnowballVocabularyTests
{
    [Theory]
    [InlineData("russian")]
    [InlineData("english")]
    public void Stems_OfTheSample_AreSnowballs(string language)
    {
        var file = Path.Combine(SiteProject.Folder, "../../tests/ForumOrchard.Tests/Search/Analysis/snowball", language + ".txt");
        var pairs = File.ReadLines(file).Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')).Select(pair => (pair[0], pair[1])).ToList();

        Assert.True(pairs.Count >= 300);
        var stems = StemComparison.Of(StemReport.Languages[language], pairs);
        Assert.True(stems.Compared >= 300);
        Assert.Empty(stems.Differences);
    }

    [Theory]
    [InlineData("russian")]
    [InlineData("english")]
    public void Stems_OfTheWholeVocabulary_AreSnowballs(string language)
    {
        var stems = StemComparison.Of(StemReport.Languages[language], SnowballData.Read(KnownTools.SnowballVocabularies.Path, language));

        Assert.True(stems.Compared > 25_000);
        Assert.InRange(stems.Share, StemComparison.Goal, 1);
    }

    [Fact]
    public void Stems_ThatDiffer_AreCountedAndListed()
    {
        var stems = StemComparison.Of(StemReport.Languages["english"], [("rights", "right"), ("girl's", "girl"), ("laws", "lawz"), ("the", "the"), ("two words", "two word")]);

        Assert.Equal((3, 2), (stems.Compared, stems.LeftOut));
        Assert.Equal([new StemDifference("laws", "law", "lawz")], stems.Differences);
        Assert.Equal(2 / 3.0, stems.Share, 0.0001);
        var table = StemReport.Render([("english", stems)]);
        Assert.Contains("| english | 3 | 2 | 1 | ≥ 99.5 % | 66.666 % | **missed** |", table, StringComparison.Ordinal);
        Assert.Contains("| `laws` | english | `law` | `lawz` |", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Stems_AllTheSame_ListNothing()
    {
        var table = StemReport.Render([("english", StemComparison.Of(StemReport.Languages["english"], [("rights", "right")]))]);

        Assert.Contains("| 100 % | reached |", table, StringComparison.Ordinal);
        Assert.DoesNotContain("differs", table, StringComparison.Ordinal);
    }
}
