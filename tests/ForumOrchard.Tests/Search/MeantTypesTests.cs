using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying.Language;

namespace ForumOrchard.Tests.Search;

/// <summary>Which types of content the words of a question name.</summary>
public sealed class MeantTypesTests
{
    private static readonly MeantTypes Types = new([new NamedSection("Law", "law laws act convention", "закон законы акт"), new NamedSection("Unnamed", "", " ")]);

    [Theory]
    [InlineData("law")]
    [InlineData("laws")]
    [InlineData("законов")]
    [InlineData("законам")]
    public void NamedBy_AFormOfTheName_IsTheType(string word) => Assert.Equal(["Law"], NamedBy(word));

    [Theory]
    [InlineData("convention")]
    [InlineData("акт")]
    [InlineData("woman")]
    public void NamedBy_AnotherWord_IsNone(string word) => Assert.Empty(NamedBy(word));

    [Fact]
    public void AboutSite_OfSectionsThatAreNot_IsEmpty() => Assert.Empty(Types.AboutSite);

    private static IEnumerable<string> NamedBy(string word) => Types.NamedBy(Assert.Single(AnalysedText.Of(ForumAnalyzer.ForRussian, SearchedFields.Text, word)).Text);
}
