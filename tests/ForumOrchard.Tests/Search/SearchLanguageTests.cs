using CsCheck;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying.Language;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Search;

public sealed class SearchLanguageTests(SharedSite site)
{
    /// <summary>With the site's types.</summary>
    private SearchLanguage Language { get; } = site.Services.CreateScope().ServiceProvider.GetRequiredService<SearchLanguage>();

    [Fact]
    public void Read_Words_AreOneClause() => Assert.Equal([new WordsClause("domestic violence law", false)], Read("domestic violence law"));

    [Theory]
    [InlineData("\"права женщин\"")]
    [InlineData("«права женщин»")]
    [InlineData("“права женщин”")]
    [InlineData("„права женщин“")]
    public void Read_Quotes_ArePhrase(string text) => Assert.Equal([new PhraseClause("права женщин", false)], Read(text));

    [Fact]
    public void Read_Minus_Excludes() => Assert.Equal(
        [new WordsClause("violence", false), new WordsClause("trafficking", true), new PhraseClause("human rights", true), new TypeClause("NewsArticle", true)],
        Read("violence -trafficking −\"human rights\" -type:news"));

    [Theory]
    [InlineData("women-led")]
    [InlineData("violence - trafficking")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("a --b")]
    public void Read_MinusThatExcludesNothing_IsText(string text) => Assert.All(Read(text), clause => Assert.False(clause.IsExcluded));

    [Theory]
    [InlineData("author:Иванова")]
    [InlineData("АВТОР:Иванова")]
    [InlineData("автор:\"Иванова\"")]
    [InlineData("автор:«Иванова»")]
    public void Read_Author_IsOfAName(string text) => Assert.Equal([new AuthorClause("Иванова", false)], Read(text));

    [Theory]
    [InlineData("year:2016", "2016", "2016")]
    [InlineData("год:2016..2019", "2016", "2019")]
    [InlineData("year:2019..2016", "2016", "2019")]
    [InlineData("year:2016-2019", "2016", "2019")]
    [InlineData("год:2016—2019", "2016", "2019")]
    [InlineData("year:2016..", "2016", null)]
    [InlineData("year:..2019", null, "2019")]
    public void Read_Year_IsARange(string text, string? from, string? to) => Assert.Equal([new YearClause(from, to, false)], Read(text));

    [Theory]
    [InlineData("type:publication", "Publication")]
    [InlineData("тип:публикация", "Publication")]
    [InlineData("тип:Новости", "NewsArticle")]
    [InlineData("type:law", "LegalAct")]
    [InlineData("тип:закон", "LegalAct")]
    [InlineData("тип:диалог", "Dialogue")]
    [InlineData("тип:программа", "Program")]
    [InlineData("тип:страница", "Page")]
    [InlineData("тип:участница", "MemberOrganization")]
    [InlineData("тип:совет", "CouncilMember")]
    public void Read_Type_IsOneOfTheSite(string text, string contentType) => Assert.Equal([new TypeClause(contentType, false)], Read(text));

    [Theory]
    [InlineData("author:")]
    [InlineData("author: ")]
    [InlineData("author:-")]
    [InlineData("year:")]
    [InlineData("year:..")]
    [InlineData("year:16")]
    [InlineData("year:abcd")]
    [InlineData("year:2016..2017..2018")]
    [InlineData("type:unicorn")]
    [InlineData("unknown:value")]
    [InlineData(":")]
    [InlineData("http://forum.kg/a:b")]
    [InlineData("\"unclosed phrase")]
    [InlineData("«")]
    [InlineData("» \" «")]
    public void Read_WhatIsNoOperator_IsText(string text) => Assert.All(Read(text), clause => Assert.IsType<WordsClause>(clause));

    [Fact]
    public void Read_AnyText_KeepsEveryLetterOfIt() => Gen.String[Gen.Char["\"«»“”„-−:. abя2019"], 0, 40].Sample(typed =>
    {
        // No letter or digit may be lost: what is not understood is text.
        var text = SearchText.Clean(typed);
        var read = string.Concat(Read(text).Select(clause => clause switch
        {
            WordsClause words => words.Text,
            PhraseClause phrase => phrase.Text,
            _ => throw new InvalidOperationException("There is no operator in these letters."),
        }));
        Assert.Equal(Letters(text), Letters(read));
    });

    [Theory]
    [InlineData("womne law", "WOMNE LAW")]
    [InlineData("\"womne\" womne", "\"womne\" WOMNE")]
    [InlineData("-womne womne", "-womne WOMNE")]
    [InlineData("womne year:2016 womne", "WOMNE year:2016 WOMNE")]
    [InlineData("author:womne", "author:womne")]
    [InlineData("", "")]
    public void ChangeWords_QuotedExcludedAndOperators_StayAsTheyAre(string text, string changed) =>
        Assert.Equal(changed, Language.ChangeWords(text, words => words.ToUpperInvariant()));

    [Fact]
    public void ChangeWords_NothingToChange_KeepsAnyText() => Gen.String[Gen.Char["\"«»“”„-−:. abя2019"], 0, 40].Sample(typed =>
        Assert.Equal(SearchText.Clean(typed), Language.ChangeWords(SearchText.Clean(typed), _ => null)));

    private IReadOnlyList<SearchClause> Read(string text) => Language.Read(SearchText.Clean(text));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
