using ForumOrchard.Search.Synonyms;

namespace ForumOrchard.Tests.Search.Synonyms;

public sealed class SynonymTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" , ;\n ", "")]
    [InlineData("ГЗН,гендерное  насилие ;GBV\r\n«gender-based violence»", "ГЗН|гендерное насилие|GBV|gender-based violence")]
    [InlineData("насилие, НАСИЛИЯ, насилии, violence", "насилие|violence")]
    [InlineData("учёт, учет", "учёт")]
    [InlineData("и, а", "и|а")]
    public void Read_Text_GivesEachWordOnce(string? typed, string words) => Assert.Equal(words, string.Join('|', SynonymText.Read(typed)));

    [Fact]
    public void Write_WhatWasRead_IsReadAgain()
    {
        string[] words = ["ГЗН", "гендерное насилие", "gender-based violence"];

        Assert.Equal(words, SynonymText.Read(SynonymText.Write(words)));
    }

    [Fact]
    public void Read_EndlessText_IsCut() => Assert.True(SynonymText.Read(new string('я', 1_000_000)).Sum(word => word.Length) <= SynonymText.MaxLength);
}
