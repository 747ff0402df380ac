using System.Text;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Quality;
using ForumOrchard.Tests.Attachments.Files;

namespace ForumOrchard.Tests.Attachments;

public sealed class QualityGateTests
{
    public static TheoryData<string> TrueTexts => [Texts.Russian, Texts.Kyrgyz, Texts.English, Texts.French, Texts.Uzbek, Texts.Tajik];

    public static TheoryData<string> FalseTexts =>
    [
        .. new[] { 1, 2, 3, 7, 29 }.SelectMany(by => new[] { Texts.Shift(Texts.Russian, by), Texts.Shift(Texts.English, by) }),
        Encoding.Latin1.GetString(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Texts.Russian)),
        CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetString(Encoding.UTF8.GetBytes(Texts.Russian)),
        string.Concat(Texts.English.Select(letter => (char)(letter - 29))),
        string.Concat(Texts.Russian.Select(letter => char.IsLetter(letter) ? '\uFFFD' : letter)),
        string.Concat(Texts.Russian.Select(letter => char.IsLetter(letter) ? (char)(letter + 0xE000 - 0x400) : letter)),
    ];

    [Theory]
    [MemberData(nameof(TrueTexts))]
    public void Pass_TrueText_IsKept(string text)
    {
        var passed = QualityGate.Pass([new(text, HasPicture: false)], TextProblem.None);

        Assert.Equal((TextProblem.None, text), (passed.Problem, Assert.Single(passed.Pages)));
    }

    [Theory]
    [MemberData(nameof(FalseTexts))]
    public void Pass_FalseText_IsGarbled(string text)
    {
        var passed = QualityGate.Pass([new(text, HasPicture: false)], TextProblem.None);

        Assert.Equal((TextProblem.Garbled, string.Empty), (passed.Problem, Assert.Single(passed.Pages)));
    }

    [Fact]
    public void Pass_OneFalsePage_IsLeftOutAndNamed()
    {
        var passed = QualityGate.Pass([new(Texts.Russian, false), new(Texts.Shift(Texts.Russian, 3), false), new(Texts.English, false)], TextProblem.None);

        Assert.Equal(TextProblem.PartlyGarbled, passed.Problem);
        Assert.Equal([2], passed.Quality.GarbledPages);
        Assert.Equal([Texts.Russian, string.Empty, Texts.English], passed.Pages);
    }

    [Fact]
    public void Judge_WhatTheSiteShipsWith_IsText()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "recipes", "content")))
        {
            folder = folder.Parent!;
        }

        foreach (var file in Directory.GetFiles(Path.Combine(folder.FullName, "recipes", "content")))
        {
            Assert.InRange(LetterPairs.Judge(File.ReadAllText(file)).Likelihood, -6, 0);
        }
    }
}
