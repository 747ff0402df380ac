using ForumOrchard.InterfaceTexts.Catalogue;

namespace ForumOrchard.Tests.InterfaceTexts;

public sealed class TextRowTests
{
    /// <summary>What somebody has not touched is not theirs, whatever browsers and files make of it.</summary>
    [Theory]
    [InlineData("a\nb|c", "a\r\nb|c", true)]
    [InlineData("a", "a||", true)]
    [InlineData("", "| ", true)]
    [InlineData("a|b", "a|", false)]
    [InlineData("a|b", "|b", false)]
    [InlineData("a", "a ", false)]
    public void Token_OfTexts_IsEqualIfTheyAreUntouched(string shown, string sent, bool isEqual) =>
        Assert.Equal(isEqual, TextRow.TokenOf(shown.Split('|')) == TextRow.TokenOf(sent.Split('|')));
}
