using System.Globalization;
using ForumOrchard.Languages.Days;

namespace ForumOrchard.Tests.Languages;

/// <summary>A day in words, as its language writes it.</summary>
public sealed class LongDayTests
{
    [Theory]
    [InlineData("ru", "23 сентября 2024")]
    [InlineData("en", "23 September 2024")]
    [InlineData("en-US", "23 September 2024")]
    [InlineData("ky", "2024-ж., 23-сентябрь")]
    [InlineData("ky-KG", "2024-ж., 23-сентябрь")]
    [InlineData("de", "23. September 2024")]
    [InlineData("fr", "23 septembre 2024")]
    [InlineData("uz-Latn", "23-sentabr, 2024")]
    [InlineData("ja", "2024年9月23日")]
    public void Of_ADay_IsAsTheLanguageWritesItAndWithoutItsWeekday(string culture, string expected) =>
        Assert.Equal(expected, LongDay.Of(new DateTime(2024, 9, 23), CultureInfo.GetCultureInfo(culture)));
}
