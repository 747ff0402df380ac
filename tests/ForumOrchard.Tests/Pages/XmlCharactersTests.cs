using System.Text;
using System.Xml;
using ForumOrchard.Pages.Feeds;

namespace ForumOrchard.Tests.Pages;

public sealed class XmlCharactersTests
{
    [Fact]
    public void Of_EveryCharacter_CanBeWrittenAndIsItselfWhereXmlHasIt()
    {
        var all = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(letter => new Rune(letter)).ToList();
        var text = XmlCharacters.Of(string.Concat(all));

        XmlConvert.VerifyXmlChars(text);
        Assert.Equal(all.Select(letter => !letter.IsBmp || XmlConvert.IsXmlChar((char)letter.Value) ? letter : new Rune(' ')), text.EnumerateRunes());
    }

    [Fact]
    public void Of_HalfOfAPair_IsTheSignForWhatIsBroken() => Assert.Equal("half \uFFFD of a pair", XmlCharacters.Of("half \uD83D of a pair"));

    [Fact]
    public void Of_VerticalTab_KeepsTheWordsApart() => Assert.Equal("Совет женщин", XmlCharacters.Of("Совет\vженщин"));
}
