using System.Globalization;
using OrchardCore.Localization;

namespace Sapling.Tests.Localization;

public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("ru", 0, 2)]
    [InlineData("ru", 1, 0)]
    [InlineData("ru", 2, 1)]
    [InlineData("ru", 4, 1)]
    [InlineData("ru", 5, 2)]
    [InlineData("ru", 11, 2)]
    [InlineData("ru", 12, 2)]
    [InlineData("ru", 14, 2)]
    [InlineData("ru", 21, 0)]
    [InlineData("ru", 22, 1)]
    [InlineData("ru", 25, 2)]
    [InlineData("ru", 101, 0)]
    [InlineData("ru", 111, 2)]
    [InlineData("ru-KG", 3, 1)]
    [InlineData("en", 0, 1)]
    [InlineData("en", 1, 0)]
    [InlineData("en", 21, 1)]
    [InlineData("ky", 1, 0)]
    [InlineData("ky", 2, 0)]
    [InlineData("ky-KG", 5, 0)]
    public void FormOf_Number_IsTheLanguagesForm(string culture, int count, int form)
    {
        Assert.True(new DefaultPluralRuleProvider().TryGetRule(CultureInfo.GetCultureInfo(culture), out var rule));
        Assert.Equal(form, rule(count));
    }

    [Fact]
    public void FormOf_LanguageThatItDoesNotKnow_IsLeftToOthers() => Assert.False(new DefaultPluralRuleProvider().TryGetRule(CultureInfo.GetCultureInfo("pl"), out _));
}
