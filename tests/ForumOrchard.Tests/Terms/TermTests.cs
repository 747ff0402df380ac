using System.Globalization;
using ForumOrchard.Terms;

namespace ForumOrchard.Tests.Terms;

public sealed class TermTests
{
    private static readonly Term Report = new("4report", "report", new Dictionary<string, string> { ["en"] = "Report", ["ru"] = "Доклад" }, "Report", 0);
    private static readonly Term Manual = new("4manual", "manual", new Dictionary<string, string>(), "Manual", 0);

    [Theory]
    [InlineData("ru", "Доклад")]
    [InlineData("ru-KG", "Доклад")]
    [InlineData("en", "Report")]
    public void Label_Language_IsItsOwn(string culture, string label) => Assert.Equal(label, Report.Label(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void Label_LanguageThatIsMissing_IsAnotherRatherThanNothing()
    {
        Assert.NotEmpty(Report.Label(CultureInfo.GetCultureInfo("ky")));
        Assert.Equal("Manual", Manual.Label(CultureInfo.GetCultureInfo("ky")));
    }

    [Theory]
    [InlineData("ru", "feminine")]
    [InlineData("ru-KG", "feminine")]
    [InlineData("en", null)]
    [InlineData("ky", null)]
    public void Gender_Language_IsThatOfItsOwnLabel(string culture, string? gender)
    {
        var strategy = new Term("4strategy", "strategy", new Dictionary<string, string> { ["ru"] = "Стратегия" }, "Strategy", 0) { Genders = new Dictionary<string, string> { ["ru"] = Gender.Feminine } };

        Assert.Equal(gender, strategy.GenderIn(CultureInfo.GetCultureInfo(culture)));
    }

    [Fact]
    public void TermList_Term_IsFoundByIdAndByCode()
    {
        var terms = new TermList("4taxonomy", [Report, Manual]);

        Assert.Same(Report, terms.ByCode("REPORT"));
        Assert.Same(Manual, terms.ById("4manual"));
        Assert.Null(terms.ByCode("4manual"));
        Assert.Null(terms.ById(null));
    }
}
