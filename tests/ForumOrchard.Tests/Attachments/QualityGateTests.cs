using System.Text;
using ForumOrchard.Attachments.Extraction;
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

    public static TheoryData<string> Languages => [.. Declaration.Article1.Keys];

    public static TheoryData<string> OfCyrillic => ["Kazakh", "UzbekCyrillic", "Mongolian", "Tatar", "Ukrainian", "Bulgarian", "Serbian"];

    public static TheoryData<string> OfAlphabets => [.. Declaration.Article1.Keys.Except(["Hindi", "Chinese", "Japanese", "Korean"])];

    [Theory]
    [MemberData(nameof(TrueTexts))]
    public void Pass_TrueText_IsKept(string text) => AssertKept(text);

    [Theory]
    [MemberData(nameof(FalseTexts))]
    public void Pass_FalseText_IsGarbled(string text) => AssertGarbled(text);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pass_AnyLanguage_IsKept(string language) => AssertKept(Declaration.Article1[language]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pass_AnyLanguageInCapitals_IsKept(string language) => AssertKept(Declaration.Article1[language].ToUpperInvariant());

    [Theory]
    [InlineData("ЖК КР, КМ КР, ГКНБ, МТСР, МЗСР, МОН, ОГСУ, ГРС, ФОМС, ПРООН, ЮНФПА, ЮНИСЕФ, ВОЗ, МОТ, ОБСЕ, ЕБРР, USAID, GIZ, JICA, KfW")]
    [InlineData("Асанова Айгүл, Токтогулова Бурул, Мамбетова Г. Ж., Жээнбекова Чолпон, Курманбекова А. Т., Үсөнова Жылдыз")]
    [InlineData("Область 2021 2022 2023\nБаткенская 118 121 140\nДжалал-Абадская 87 99 103\nЫссык-Кульская 45 40 51\nНарынская 12 18 9")]
    [InlineData("forum@elcat.kg, info@wsc-sezim.kg, ngo.forum@mail.ru, https://www.unwomen.org/en, kyrgyz.info@undp.org, office@diamond.kg, gmail.com")]
    [InlineData("Sec. 4(b)(iii), Art. 16bis, para. 2(a)-(d), Reg. (EU) No 604/2013, ECtHR, Opuz v. Turkey, no. 33401/02, CEDAW/C/KGZ/CO/4, Talpis v. Italy")]
    [InlineData("Zhenshchiny Kyrgyzstana rabotayut dlya mira i ravenstva, chtoby kazhdaya devochka mogla uchit'sya v shkole, i Yrdyk, Zhyrgalan")]
    [InlineData("В 2020 году CO2, H2O и COVID19 обсуждали на заседании в Оше, а 5G, пункт 3а и статью 16б принимали на другом")]
    [InlineData("2021 2022 2023\n118 121 140\n87 99 103")]
    [InlineData("Kaldarova v. Kyrgyzstan, McDonald's, YouTube, WhatsApp, iPhone: eBay and PayPal answered the letters of the Forum in spring")]
    [InlineData("Площадь участка ≥ 20 м², сумма 3000 сом, курс 87,5 ₽ и 89,4 $; температура ±2 °C; § 5 и § 6 договора; № 12")]
    [InlineData("цӀыхубэ тхыдэр къызэрыгуэкӀ щӀэныгъэщ, псалъэ щхьэхуэхэр зэхэгъэкӀын хуейщ, абы къыхэкӀыу")]
    public void Pass_ListsTablesAndNames_AreKept(string text) => AssertKept(text);

    [Fact]
    public void Pass_ScriptBeyondTheFirstPlane_IsKept() => AssertKept("𞤋𞤥𞤢𞤲 𞤫 𞤢𞤣𞤤𞤢𞤥");

    [Fact]
    public void Pass_BulletsOfASymbolFont_AreNoGibberish() =>
        AssertKept(string.Join('\n', new[] { "Osh", "Naryn", "Talas", "Batken", "Karakol", "Uzgen" }.Select(town => $"\uF0B7 {town}")));

    [Theory]
    [InlineData("\uF0B7Osh \uF0B7Naryn \uF0B7Talas \uF0B7Batken")]
    [InlineData("Оценка: \uF0AB\uF0AB\uF0AB, \uF0AB\uF0AB, \uF0AB\uF0AB\uF0AB\uF0AB")]
    public void Pass_BulletsAtAWordOrInARow_AreNoGibberish(string text) => AssertKept(text);

    [Theory]
    [MemberData(nameof(OfCyrillic))]
    public void Pass_CyrillicInTheWrongCodePage_IsGarbled(string language)
    {
        string[] pages = ["windows-1251", "koi8-r", "cp866", "iso-8859-5"];
        var text = Declaration.Article1[language];
        foreach (var writtenAs in pages)
        {
            foreach (var readAs in pages.Append("iso-8859-1").Append("windows-1252").Where(page => page != writtenAs))
            {
                AssertGarbled(Garbling.Misread(text, writtenAs, readAs));
            }
        }
    }

    [Theory]
    [InlineData("windows-1251", "mac")]
    [InlineData("mac", "windows-1251")]
    public void Pass_RussianBetweenWindowsAndMacOs_IsGarbled(string writtenAs, string readAs) =>
        AssertGarbled(Garbling.Misread("Каждая женщина имеет право на защиту от насилия. Наша организация помогает всем, для кого страшна своя семья.", writtenAs, readAs));

    [Theory]
    [MemberData(nameof(OfCyrillic))]
    public void Pass_CyrillicWithLookAlikes_IsGarbled(string language) => AssertGarbled(Garbling.LookAlikes(Declaration.Article1[language]));

    [Theory]
    [InlineData("Пр4ва ж3нщин, эт0 пр4ва чел0в3ка. Мы раб0та3м ради мира и рав3нства в кажд0м с3л3")]
    [InlineData("W0men 0f the vi11age w0rk f0r peace and equa1ity in every t0wn and every h0me")]
    public void Pass_DigitsForLetters_AreGarbled(string text) => AssertGarbled(text);

    [Theory]
    [InlineData("etaoinshrdlucmfwypvbgkjqxz", "jqxzkvbpygfwmucldrhsnioate")]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm")]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba")]
    public void Pass_LettersMixedUp_AreGarbled(string letters, string others) =>
        AssertGarbled(string.Concat(Texts.English.ToLowerInvariant().Select(letter => letters.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? others[at] : letter)));

    [Theory]
    [MemberData(nameof(OfAlphabets))]
    public void Pass_AlphabetMovedByAFontMap_IsGarbled(string language)
    {
        foreach (var by in new[] { 1, 2, 3, 5 })
        {
            AssertGarbled(Garbling.Move(Declaration.Article1[language], by));
        }
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("windows-1252")]
    [InlineData("iso-8859-1")]
    public void Pass_Utf8InACodePage_IsGarbled(string readAs)
    {
        // Few letters of Finnish, German and Swahili have two bytes.
        foreach (var (_, text) in Declaration.Article1.Where(one => one.Key is not ("Finnish" or "German" or "Swahili")))
        {
            AssertGarbled(PageText.Clean(Garbling.Misread(text, "utf-8", readAs)));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pass_LettersThatStandForNothing_AreGarbled(string language)
    {
        var text = Declaration.Article1[language];
        AssertGarbled(string.Concat(text.Select((letter, at) => char.IsLetter(letter) && at % 7 == 0 ? '\uFFFD' : letter)));
        AssertGarbled(string.Concat(text.Select((letter, at) => char.IsLetter(letter) ? (char)(0xE000 + (at % 90)) : letter)));
    }

    [Fact]
    public void Pass_LettersThatTheCodePageLacked_AreGarbled() =>
        AssertGarbled("Ыса?к?л облусунда ?й-б?л?л?к зордукту к?з?м?лд?? боюнча к?ч?л?к отурум ?тк?р?лд?, ага ?к?лд?р келишти");

    [Fact]
    public void Pass_AddressesWithQueries_AreKept() =>
        AssertKept("See https://example.org/page?id=5 and https://example.org/list?page=2, https://example.org/find?q=rights for the documents of the year");

    [Fact]
    public void Pass_LigaturesLostInOneWordOfTwenty_AreKept() =>
        AssertKept(Texts.English + " The o\uFFFDce de\uFFFDned its tasks in the beginning of every year and told all the members what it was going to do.");

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
            Assert.InRange(LetterPairs.Known.Judge(File.ReadAllText(file)).Likelihood, -5, 0);
        }
    }

    private static void AssertKept(string text)
    {
        var passed = QualityGate.Pass([new(text, HasPicture: false)], TextProblem.None);

        Assert.Equal((TextProblem.None, text), (passed.Problem, Assert.Single(passed.Pages)));
    }

    private static void AssertGarbled(string text)
    {
        var passed = QualityGate.Pass([new(text, HasPicture: false)], TextProblem.None);

        Assert.True(passed is { Problem: TextProblem.Garbled, Pages: [""] }, $"{passed.Problem}: {text}");
    }
}
