using ForumOrchard.Search.Analysis;
using ForumOrchard.Tests.Search.Analysis;

namespace ForumOrchard.Tests.Search;

public sealed class ForumAnalyzerTests
{
    [Theory]
    [InlineData("женщина женщины женщине женщинам", "женщин")]
    [InlineData("насилие насилия насилию", "насил")]
    [InlineData("ЗАКОН законы Закона законами", "закон")]
    public void Russian_FormsOfAWord_AreOne(string forms, string stem) =>
        Assert.Equal([stem], Analyzed.Words(ForumAnalyzer.ForRussian, forms).Distinct());

    [Theory]
    [InlineData("convention conventions Convention's CONVENTIONS", "convent")]
    [InlineData("women’s women's Women woman", "woman")]
    [InlineData("trafficking trafficked", "traffick")]
    public void English_FormsOfAWord_AreOne(string forms, string stem) =>
        Assert.Equal([stem], Analyzed.Words(ForumAnalyzer.ForEnglish, forms).Distinct());

    [Theory]
    [InlineData("отчёт", "отчет")]
    [InlineData("ОБЪЕДИНЁННЫХ", "объединенных")]
    [InlineData("отче\u0308т", "отчёт")]
    public void Yo_AndYe_AreOneLetter(string one, string other) =>
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForRussian, one), Analyzed.Words(ForumAnalyzer.ForRussian, other));

    [Fact]
    public void CommonWords_AreLeftOut()
    {
        Assert.Empty(Analyzed.Words(ForumAnalyzer.ForRussian, "и в на её Её"));
        Assert.Empty(Analyzed.Words(ForumAnalyzer.ForEnglish, "the of and A"));
    }

    [Fact]
    public void TextInBothLanguages_EachByItsOwnRules()
    {
        Assert.Equal(["конвенц", "convent"], Analyzed.Words(ForumAnalyzer.ForRussian, "конвенции conventions"));
        Assert.Equal(["convent", "конвенц"], Analyzed.Words(ForumAnalyzer.ForEnglish, "conventions конвенции"));
    }

    [Theory]
    [InlineData("Статья 16¹", "стат", "16", "1")]
    [InlineData("насилия¹²", "насил")]
    [InlineData("20 м²", "20", "м")]
    public void Superscripts_AreNoPartOfTheirWord(string text, params string[] words) => Assert.Equal(words, Analyzed.Words(ForumAnalyzer.ForRussian, text));

    [Fact]
    public void Numbers_StayAsTheyAre() => Assert.Equal(["184", "1325", "63"], Analyzed.Words(ForumAnalyzer.ForRussian, "№ 184, 1325 (63)"));
}
