using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Unanswered;

namespace ForumOrchard.Tests.Search.Unanswered;

public sealed class QueryTextTests
{
    private static readonly SearchLanguage Language = new([]);

    [Theory]
    [InlineData("  Калым   НЕВЕСТЫ ", "калым невесты")]
    [InlineData("Ёлка", "елка")]
    [InlineData("резолюция 1325", "резолюция 1325")]
    [InlineData("COVID-19", "covid-19")]
    public void Keep_PlainWords_AreNormalised(string typed, string kept) => Assert.Equal(kept, QueryText.Keep(SearchText.Clean(typed), Language));

    [Theory]
    [InlineData("")]
    [InlineData("aigul@example.org")]
    [InlineData("aigul @ example.org")]
    [InlineData("+996 555 123456")]
    [InlineData("0555-12-34-56")]
    [InlineData("AN1234567")]
    [InlineData("12.03.1987")]
    [InlineData("٠٥٥٥١٢٣٤٥٦")]
    [InlineData("https://facebook.com/somebody")]
    [InlineData("www.facebook.com")]
    [InlineData("муж бьет меня что мне делать")]
    [InlineData("author:Иванова")]
    [InlineData("\"Айгуль Асанова\"")]
    [InlineData("насилие -торговля")]
    [InlineData("насилие \"Айгуль Асанова\"")]
    public void Keep_WhatMayLeadToAPerson_IsNothing(string typed) => Assert.Null(QueryText.Keep(SearchText.Clean(typed), Language));

    [Fact]
    public void Keep_LongText_IsNothing() => Assert.Null(QueryText.Keep(new string('я', QueryText.MaxLength + 1), Language));

    [Fact]
    public void Keep_AnyText_IsShortAndCalm() => CsCheck.Check.Sample(CsCheck.Gen.String, typed =>
    {
        if (QueryText.Keep(SearchText.Clean(typed), Language) is { } kept)
        {
            Assert.InRange(kept.Length, 1, QueryText.MaxLength);
            Assert.InRange(kept.Count(char.IsDigit), 0, 4);
            Assert.DoesNotContain('@', kept);
            Assert.DoesNotContain("  ", kept, StringComparison.Ordinal);
        }
    });
}
