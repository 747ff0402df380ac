using CsCheck;
using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Tests.Search.Analysis;

public sealed class WrittenFormsTests
{
    [Theory]
    [InlineData("№ 184")]
    [InlineData("№184")]
    [InlineData("N 184")]
    [InlineData("N184")]
    [InlineData("n. 184")]
    [InlineData("No. 184")]
    [InlineData("No 184")]
    [InlineData("Nº 184")]
    [InlineData("Nо 184")]
    [InlineData("Nr. 184")]
    [InlineData("#184")]
    [InlineData("# 184")]
    [InlineData("№\u00A0184")]
    [InlineData("номер 184")]
    [InlineData("(№ 184)")]
    public void Number_HoweverItsSignIsWritten_IsTheNumber(string text)
    {
        Assert.Equal(["184"], Analyzed.Words(ForumAnalyzer.ForRussian, text));
        Assert.Equal(["184"], Analyzed.Words(ForumAnalyzer.ForEnglish, text));
        Assert.Equal(["184"], Analyzed.Words(ForumAnalyzer.ForKyrgyz, text));
    }

    [Theory]
    [InlineData("184-V")]
    [InlineData("184-v")]
    [InlineData("184\u2011V")]
    [InlineData("184–V")]
    [InlineData("№ 184-В")]
    [InlineData("№184-в")]
    [InlineData("184-У")]
    [InlineData("184V")]
    [InlineData("184в")]
    public void ActNumber_InWhicheverLetters_IsOneAndTheNumberAlone(string text)
    {
        var words = Analyzed.Of(ForumAnalyzer.ForRussian, text);

        Assert.Equal(["184", "184v"], words.Select(word => word.Text));
        Assert.Equal([0, 0], words.Select(word => word.Position));
    }

    [Theory]
    [InlineData("62-III", "62-Ш")]
    [InlineData("62-III", "62-ІІІ")]
    [InlineData("62-III", "62-lll")]
    [InlineData("15-II", "15-П")]
    [InlineData("40-XI", "40-ХI")]
    [InlineData("7-VI", "7-УІ")]
    public void RomanNumber_LooksTheSame_IsTheSame(string one, string other) =>
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForRussian, one), Analyzed.Words(ForumAnalyzer.ForRussian, other));

    [Theory]
    [InlineData("C190", "С190")]
    [InlineData("c190", "с190")]
    [InlineData("XXI век", "ХХI век")]
    [InlineData("XXI век", "ХХІ век")]
    [InlineData("XX век", "ХХ век")]
    [InlineData("пункт 16a", "пункт 16а")]
    [InlineData("Союз", "Cоюз")]
    [InlineData("тема", "тeмa")]
    [InlineData("women", "wоmеn")]
    [InlineData("T34", "т34")]
    public void Letters_LookTheSame_AreTheSame(string one, string other)
    {
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForRussian, one), Analyzed.Words(ForumAnalyzer.ForRussian, other));
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForEnglish, one), Analyzed.Words(ForumAnalyzer.ForEnglish, other));
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForKyrgyz, one), Analyzed.Words(ForumAnalyzer.ForKyrgyz, other));
    }

    [Theory]
    [InlineData("сор", "cop")]
    [InlineData("х", "x")]
    [InlineData("СМ", "CM")]
    public void Words_InOneAlphabet_StayInIt(string one, string other) => Assert.NotEqual(Analyzed.Words(ForumAnalyzer.ForRussian, one), Analyzed.Words(ForumAnalyzer.ForRussian, other));

    [Theory]
    [InlineData("covid 19", "covid19")]
    [InlineData("covid 19", "COVID-19")]
    [InlineData("52 фз", "52фз")]
    [InlineData("52 фз", "52-ФЗ")]
    [InlineData("ООН 1325", "ООН1325")]
    public void LettersAndDigits_WithOrWithoutAHyphen_AreTheSame(string one, string other) =>
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForRussian, one), Analyzed.Words(ForumAnalyzer.ForRussian, other));

    [Theory]
    [InlineData("978-9967-31-123-4", "9789967311234")]
    [InlineData("978-9967311234", "9789967311234")]
    [InlineData("978–9967–31–123–4", "9789967311234")]
    [InlineData("978 9967 31 123 4", "9789967311234")]
    [InlineData("5-02-013850-9", "5020138509")]
    [InlineData("0-8044-2957-X", "080442957x")]
    public void Isbn_WithHyphens_IsTheNumber(string text, string number)
    {
        Assert.Equal([number], Analyzed.Words(ForumAnalyzer.ForRussian, $"ISBN {text}.").Skip(1));
        Assert.Equal([number], Analyzed.Words(ForumAnalyzer.ForEnglish, number));
    }

    [Theory]
    [InlineData("5-02-013850-8", "5 02 013850 8")]
    [InlineData("0312-62-12-34", "0312 62 12 34")]
    public void NumberInGroups_ThatIsNoIsbn_StaysSo(string text, string words) => Assert.Equal(words.Split(' '), Analyzed.Words(ForumAnalyzer.ForRussian, text));

    [Theory]
    [InlineData("статья 16¹")]
    [InlineData("статья 16.1")]
    [InlineData("статья 16-1")]
    public void InsertedArticle_HoweverItIsWritten_IsTheArticleAndItsNumber(string text)
    {
        Assert.Equal(["стат", "16", "1"], Analyzed.Words(ForumAnalyzer.ForRussian, text));
        Assert.NotEqual(Analyzed.Words(ForumAnalyzer.ForRussian, "статья 161"), Analyzed.Words(ForumAnalyzer.ForRussian, text));
    }

    [Fact]
    public void ActNumber_OfAnotherConvocation_Differs() =>
        Assert.NotEqual(Analyzed.Words(ForumAnalyzer.ForRussian, "184-V"), Analyzed.Words(ForumAnalyzer.ForRussian, "184-VI"));

    [Theory]
    [InlineData("г.Бишкек", "г. Бишкек")]
    [InlineData("ул.Токтогула", "ул. Токтогула")]
    [InlineData("А.Б.Иванова", "А. Б. Иванова")]
    [InlineData("насилия.Закон", "насилия. Закон")]
    [InlineData("насилия:определение", "насилия: определение")]
    [InlineData("2003г.Бишкек", "2003 г. Бишкек")]
    [InlineData("т.е.", "т. е.")]
    [InlineData("violence.Law", "violence. Law")]
    public void Words_WithoutABlankBehindAFullStop_AreTheWords(string glued, string apart)
    {
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForRussian, apart), Analyzed.Words(ForumAnalyzer.ForRussian, glued));
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForEnglish, apart), Analyzed.Words(ForumAnalyzer.ForEnglish, glued));
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForKyrgyz, apart), Analyzed.Words(ForumAnalyzer.ForKyrgyz, glued));
    }

    [Theory]
    [InlineData("г.Бишкек", "Бишкек")]
    [InlineData("г. Ош, ул. Курманжан-Датки", "Ош, Курманжан-Датки")]
    public void Abbreviation_BeforeAName_IsNoWord(string text, string name) =>
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForRussian, name), Analyzed.Words(ForumAnalyzer.ForRussian, text));

    [Theory]
    [InlineData("Өзгөн", "Озгон")]
    [InlineData("Үч-Коргон", "Уч-Коргон")]
    [InlineData("Таң", "Тан")]
    public void LettersOfKyrgyz_TypedWithoutTheirKeys_AreTheWord(string written, string typed)
    {
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForRussian, written), Analyzed.Words(ForumAnalyzer.ForRussian, typed));
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForEnglish, written), Analyzed.Words(ForumAnalyzer.ForEnglish, typed));
    }

    [Theory]
    [InlineData("62/2003", "62 2003")]
    [InlineData("A/RES/48/104", "a res 48 104")]
    [InlineData("1325(2000)", "1325 2000")]
    [InlineData("16-дневная", "16 дневн")]
    [InlineData("2003-2005", "2003 2005")]
    [InlineData("H2O n2o", "h2o n2o")]
    [InlineData("99.99.2003", "99.99.2003")]
    [InlineData("в 2003г.", "2003")]
    [InlineData("2003 г. 2004 гг.", "2003 2004")]
    public void OtherNumbers_AreWhatTheyWere(string text, string words) =>
        Assert.Equal(words.Split(' '), Analyzed.Words(ForumAnalyzer.ForRussian, text));

    [Theory]
    [InlineData("12.03.2003")]
    [InlineData("2003-03-12")]
    [InlineData("12.3.2003")]
    [InlineData("12.03.2003г.")]
    public void Date_InDigits_IsTheDateInWords(string date)
    {
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForRussian, "12 марта 2003"), Analyzed.Words(ForumAnalyzer.ForRussian, date));
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForEnglish, "12 March 2003"), Analyzed.Words(ForumAnalyzer.ForEnglish, date));
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForKyrgyz, "12 мартында 2003"), Analyzed.Words(ForumAnalyzer.ForKyrgyz, date));
    }

    [Theory]
    [InlineData("отче\u0308т", "отчет")]
    [InlineData("стратеги\u0438\u0306", "стратегий")]
    [InlineData("наси\u0301лие", "насилие")]
    [InlineData("за\u00ADкон", "закон")]
    [InlineData("за\u200Bкон", "закон")]
    [InlineData("cafe\u0301", "café")]
    public void Letters_WrittenInParts_AreTheLetter(string parts, string whole) =>
        Assert.Equal(Analyzed.Words(ForumAnalyzer.ForRussian, whole), Analyzed.Words(ForumAnalyzer.ForRussian, parts));

    [Theory]
    [InlineData("текст «наси\u0301лие»", "насил", "наси\u0301лие")]
    [InlineData("№ 184-В", "184v", "184-В")]
    [InlineData("книга 978-9967-31-123-4, 2019", "9789967311234", "978-9967-31-123-4")]
    [InlineData("(COVID19)", "covid", "COVID")]
    [InlineData("(COVID19)", "19", "19")]
    [InlineData("статья 16¹.", "1", "¹")]
    [InlineData("Конвенция С190", "c190", "С190")]
    [InlineData("от 12.03.2003 г.", "2003", "2003")]
    [InlineData("ЁЛКА и отчёты", "отчет", "отчёты")]
    public void Words_KnowWhereTheyStandInTheText(string text, string word, string there)
    {
        var found = Assert.Single(Analyzed.Of(ForumAnalyzer.ForRussian, text), one => one.Text == word);

        Assert.Equal(there, text[found.Start..found.End]);
    }

    /// <summary>Excerpts are cut by offsets, so these must stay inside the text and never decrease, for any text.</summary>
    [Fact]
    public void Offsets_OfAnyText_StayInItAndInOrder() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["№NnOo. 0123789-–ВвVvXCсеЁё\u0308\u0306\u0301и\u00ADг12¹²/"], 0, 40]).Sample(text =>
        {
            var start = 0;
            foreach (var word in Analyzed.Of(ForumAnalyzer.ForRussian, text))
            {
                Assert.InRange(word.Start, start, word.End);
                Assert.InRange(word.End, word.Start, text.Length);
                start = word.Start;
            }
        });
}
