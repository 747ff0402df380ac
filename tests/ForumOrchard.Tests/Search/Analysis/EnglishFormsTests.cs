using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Tests.Search.Analysis;

/// <summary>Forms that follow no rule meet, and so do a deed and its verb; words that only look alike do not.</summary>
public sealed class EnglishFormsTests
{
    [Theory]
    [InlineData("woman women woman’s women's")]
    [InlineData("child children children’s")]
    [InlineData("wife wives")]
    [InlineData("pay pays paid paying payment payments")]
    [InlineData("marry married marries marriage marriages")]
    [InlineData("register registered registering registration")]
    [InlineData("violence violent")]
    [InlineData("beat beats beaten beating")]
    [InlineData("give gives gave given giving")]
    public void Forms_OfOneWord_MeetInEnglishAndRussianTexts(string forms)
    {
        foreach (var analyzer in new[] { ForumAnalyzer.ForEnglish, ForumAnalyzer.ForRussian })
        {
            Assert.Single(Analyzed.Words(analyzer, forms).Distinct());
        }
    }

    [Theory]
    [InlineData("found", "find")]
    [InlineData("left", "leave")]
    [InlineData("lives", "life")]
    [InlineData("manage", "man")]
    [InlineData("deadline", "dead")]
    public void Forms_OfDifferentWords_DoNotMeet(string one, string other) =>
        Assert.NotEqual(Analyzed.Words(ForumAnalyzer.ForEnglish, one), Analyzed.Words(ForumAnalyzer.ForEnglish, other));

    [Fact]
    public void Exact_Forms_StayAsWritten() => Assert.Equal(["women"], Analyzed.Words(ForumAnalyzer.ForEnglish, "women", "Text" + ForumAnalyzer.ExactSuffix));
}
