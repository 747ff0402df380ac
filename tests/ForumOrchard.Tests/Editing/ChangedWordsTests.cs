using System.Text;
using CsCheck;
using ForumOrchard.Editing.Versions;

namespace ForumOrchard.Tests.Editing;

/// <summary>Texts compared word by word.</summary>
public sealed class ChangedWordsTests
{
    [Theory]
    [InlineData("Закон принят в 2003 году.", "Закон принят в 2017 году.", "Закон принят в [-2003-][+2017+] году.")]
    [InlineData("", "новый", "[+новый+]")]
    [InlineData("старый", "", "[-старый-]")]
    [InlineData("то же", "то же", "то же")]
    [InlineData("слово, слово", "слово слово", "слово[-,-] слово")]
    public void Between_TwoTexts_MarksTheWordsThatDiffer(string older, string newer, string expected) =>
        Assert.Equal(expected, string.Concat(ChangedWords.Between(older, newer).Select(piece => piece.Mark switch
        {
            Mark.Removed => $"[-{piece.Text}-]",
            Mark.Added => $"[+{piece.Text}+]",
            _ => piece.Text,
        })));

    [Fact]
    public void Between_LettersWrittenInTwoWays_SeesNoChange() =>
        Assert.All(ChangedWords.Between("район", "район".Normalize(NormalizationForm.FormD)), piece => Assert.Equal(Mark.Kept, piece.Mark));

    [Fact]
    public void Between_AnyTexts_HoldsBothWhole() =>
        Gen.Select(Gen.String[Gen.Char["аб ,.\n1e"], 0, 30], Gen.String[Gen.Char["аб ,.\n1e"], 0, 30]).Sample((older, newer) =>
        {
            var pieces = ChangedWords.Between(older, newer);
            Assert.Equal(older, string.Concat(pieces.Where(piece => piece.Mark != Mark.Added).Select(piece => piece.Text)));
            Assert.Equal(newer, string.Concat(pieces.Where(piece => piece.Mark != Mark.Removed).Select(piece => piece.Text)));
        });
}
