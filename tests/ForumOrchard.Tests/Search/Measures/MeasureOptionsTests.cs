using ForumOrchard.SearchMeasures;

namespace ForumOrchard.Tests.Search.Measures;

/// <summary>The options of the command that writes docs/search.md.</summary>
public sealed class MeasureOptionsTests
{
    [Fact]
    public void Parse_WithoutOptions_IsEverything()
    {
        var options = MeasureOptions.Parse([])!;

        Assert.Equal(["relevance", "analysis", "suggestions", "speed", "hostile"], options.Parts);
        Assert.False(options.IsTrial);
        Assert.False(options.MeasuresIndexing);
    }

    [Fact]
    public void Parse_Parts_AreTheseAlone() => Assert.Equal(["analysis", "speed"], MeasureOptions.Parse(["--speed", "--analysis"])!.Parts);

    [Fact]
    public void Parse_TrialAlone_IsEverythingInTheSmall()
    {
        var options = MeasureOptions.Parse(["--try"])!;

        Assert.Equal(MeasureOptions.AllParts, options.Parts);
        Assert.True(options.IsTrial);
    }

    [Fact]
    public void Parse_IndexingAlone_IsNoPart()
    {
        var options = MeasureOptions.Parse(["--indexing"])!;

        Assert.Empty(options.Parts);
        Assert.True(options.MeasuresIndexing);
    }

    [Theory]
    [InlineData("--large")]
    [InlineData("speed")]
    [InlineData("")]
    public void Parse_UnknownOption_IsNull(string option) => Assert.Null(MeasureOptions.Parse(["--speed", option]));
}
