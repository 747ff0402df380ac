using ForumOrchard.Comments.Services;

namespace ForumOrchard.Tests.Comments;

public sealed class VisitorTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(" \t\r\n\u00A0\u2003\u2028")]
    [InlineData("\u200B\u200C\u200D\u2060\uFEFF\u00AD")]
    [InlineData("\u200E\u200F\u202A\u202E\u202C\u2066\u2069\u061C")]
    [InlineData("\u3164\u115F\u1160\uFFA0")]
    [InlineData("\u2800")]
    [InlineData("\u0000\u0007\u0085")]
    [InlineData("\u0301\uFE0F\u034F")]
    [InlineData("\U000E0020\U000E0100")]
    public void IsBlank_NothingToSee_IsTrue(string? text) => Assert.True(VisitorText.IsBlank(text));

    [Theory]
    [InlineData("Айгүл")]
    [InlineData("\u200B.\u200B")]
    [InlineData("\u202Eأ")]
    [InlineData("❤\uFE0F")]
    [InlineData("👍🏽")]
    [InlineData("한")]
    [InlineData("\u2801")]
    public void IsBlank_SomethingToSee_IsFalse(string text) => Assert.False(VisitorText.IsBlank(text));

    [Theory]
    [InlineData("be\u0000fore\u0000 after", "before after")]
    [InlineData(" one\r\n\ttwo\u001B[0m ", "one\r\n\ttwo[0m")]
    [InlineData("👩‍👧 ❤️", "👩‍👧 ❤️")]
    [InlineData(null, "")]
    public void Clean_Text_KeepsAllButControlCharacters(string? text, string clean) => Assert.Equal(clean, VisitorText.Clean(text));

    [Theory]
    [InlineData(" Айгүл\r\n\tАсанова ", "Айгүл Асанова")]
    [InlineData("a\u0000b", "ab")]
    public void CleanLine_Text_IsOneLine(string text, string line) => Assert.Equal(line, VisitorText.CleanLine(text));
}
