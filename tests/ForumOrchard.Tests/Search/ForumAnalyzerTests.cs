using ForumOrchard.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ForumOrchard.Tests.Search;

public sealed class ForumAnalyzerTests
{
    [Theory]
    [InlineData("женщина женщины женщине женщинам", "женщин")]
    [InlineData("насилие насилия насилию", "насил")]
    [InlineData("ЗАКОН законы Закона законами", "закон")]
    public void Russian_FormsOfAWord_AreOne(string forms, string stem) =>
        Assert.Equal([stem], Words(ForumAnalyzer.ForRussian, forms).Distinct());

    [Theory]
    [InlineData("convention conventions Convention's CONVENTIONS", "convent")]
    [InlineData("women’s women's Women", "women")]
    [InlineData("trafficking trafficked", "traffick")]
    public void English_FormsOfAWord_AreOne(string forms, string stem) =>
        Assert.Equal([stem], Words(ForumAnalyzer.ForEnglish, forms).Distinct());

    [Theory]
    [InlineData("отчёт", "отчет")]
    [InlineData("ОБЪЕДИНЁННЫХ", "объединенных")]
    [InlineData("отче\u0308т", "отчёт")]
    public void Yo_AndYe_AreOneLetter(string one, string other) =>
        Assert.Equal(Words(ForumAnalyzer.ForRussian, one), Words(ForumAnalyzer.ForRussian, other));

    [Fact]
    public void CommonWords_AreLeftOut()
    {
        Assert.Empty(Words(ForumAnalyzer.ForRussian, "и в на её Её"));
        Assert.Empty(Words(ForumAnalyzer.ForEnglish, "the of and A"));
    }

    [Fact]
    public void TextInBothLanguages_EachByItsOwnRules()
    {
        Assert.Equal(["конвенц", "convent"], Words(ForumAnalyzer.ForRussian, "конвенции conventions"));
        Assert.Equal(["convent", "конвенц"], Words(ForumAnalyzer.ForEnglish, "conventions конвенции"));
    }

    [Fact]
    public void Numbers_StayAsTheyAre() => Assert.Equal(["184", "1325", "63"], Words(ForumAnalyzer.ForRussian, "№ 184, 1325 (63)"));

    private static List<string> Words(Analyzer analyzer, string text)
    {
        var words = new List<string>();
        using var stream = analyzer.GetTokenStream("text", text);
        var word = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(word.ToString()!);
        }

        stream.End();
        return words;
    }
}
