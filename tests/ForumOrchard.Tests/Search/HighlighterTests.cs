using CsCheck;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Querying.Highlighting;

namespace ForumOrchard.Tests.Search;

public sealed class HighlighterTests
{
    private const string Law =
        "Закон принят в 2017 г. Жогорку Кенешем. Он защищает от насилия всех, кто живёт в семье. Охранный ордер выдают милиционеры.\n"
        + "Пострадавшие\nПострадавшая от семейного насилия может обратиться в суд. Другие нормы здесь не названы.";

    [Theory]
    [InlineData("насилию", "Он защищает от [насилия] всех, кто живёт в семье. … Пострадавшая от семейного [насилия] может обратиться в суд.")]
    [InlineData("семейное насилие", "Он защищает от [насилия] всех, кто живёт в семье. … Пострадавшая от [семейного] [насилия] может обратиться в суд.")]
    [InlineData("\"охранный ордер\"", "[Охранный ордер] выдают милиционеры.")]
    [InlineData("Жогорку", "Закон принят в 2017 г. [Жогорку] Кенешем. Он защищает от насилия всех, кто живёт в семье. Охранный ордер выдают милиционеры.")]
    public void Extract_WordsInAnyForm_AreMarkedInWholeSentences(string text, string expected) =>
        Assert.Equal(expected, Show(Extract(text, body: Law)));

    [Fact]
    public void Extract_WordsBetweenMarkup_StaysText()
    {
        var extract = Extract("женщина", body: "<script>alert(\"женщины\")</script> & <b>женщинам</b>");

        Assert.Equal("<script>alert(\"[женщины]\")</script> & <b>[женщинам]</b>", Show(extract));
    }

    [Fact]
    public void Extract_YoInTheText_IsFoundByYe() => Assert.Equal("Новый [отчёт] и [счёт].", Show(Extract("отчет счета", body: "Новый отчёт и счёт.")));

    [Fact]
    public void Extract_VeryLongSentence_IsCutBetweenWordsAroundTheFind()
    {
        var body = string.Join(' ', Enumerable.Repeat("прочее", 100)) + " насилие " + string.Join(' ', Enumerable.Repeat("иное", 100)) + ".";

        var extract = Show(Extract("насилие", body: body))!;

        Assert.Contains(" [насилие] ", extract, StringComparison.Ordinal);
        Assert.StartsWith("…прочее ", extract, StringComparison.Ordinal);
        Assert.EndsWith(" иное…", extract, StringComparison.Ordinal);
        Assert.InRange(extract.Length, 100, Passages.MaxLength + 4);
    }

    [Fact]
    public void Extract_NothingOfTheText_IsHowItBegins()
    {
        Assert.Equal("Кратко.", Show(Extract("насилие", summary: "Кратко.", body: "Долго.")));
        Assert.Equal("Долго.", Show(Extract("насилие", body: "Долго.")));
        Assert.Null(Extract("насилие"));
    }

    [Fact]
    public void Extract_OnlyTheFileHasAllTheWords_NamesItsPage()
    {
        var document = DocumentOf("", "Отчёт о работе.");
        var (text, page) = new Highlighter(Query("работа насилие")).Extract(document, () => ["Обложка.", "Здесь речь о насилии."]);

        Assert.Equal("Отчёт о [работе]. … Здесь речь о [насилии].", Show(text));
        Assert.Equal(1, page);
    }

    [Fact]
    public void Extract_SummaryHasAllTheWords_DoesNotReadTheFiles() =>
        new Highlighter(Query("насилие")).Extract(DocumentOf("О насилии.", ""), () => throw new InvalidOperationException());

    [Fact]
    public void Title_WithMarkup_StaysText() =>
        Assert.Equal("[Права] <женщин>", Show(new Highlighter(Query("право")).Title("Права <женщин>")));

    [Fact]
    public void Phrase_MarksOnlyWhereTheWordsStandTogether() =>
        Assert.Equal("[права женщин] и права всех женщин", Show(new Highlighter(Query("\"права женщин\"")).Title("права женщин и права всех женщин")));

    [Fact]
    public void Extract_AnyTextAndQuery_IsAPieceOfTheTextAndNotTooLong() => Gen.Select(
        Gen.String[Gen.Char["насилие женщин.!?… \n«»(АБё<>&"], 0, 900], Gen.String[Gen.Char["насилеж \"-"], 1, 20]).Sample((body, typed) =>
    {
        var extract = Extract(SearchText.Clean(typed), body: body);

        Assert.True((extract?.ToString().Length ?? 0) <= Passages.MaxLength + 6);
        Assert.All(extract?.Parts.Where(part => part.IsMarked) ?? [], part => Assert.Contains(part.Text, body.Replace('\n', ' '), StringComparison.Ordinal));
    });

    private static MarkedText? Extract(string text, string summary = "", string body = "") =>
        new Highlighter(Query(text)).Extract(DocumentOf(summary, body), () => []).Text;

    private static StoredDocument DocumentOf(string summary, string body) => new("Page", "", "ru/x", null, null, summary, body, HasFiles: false);

    private static SearchQuery Query(string text) => SearchQuery.Of(new SearchLanguage([]), text, ForumAnalyzer.ForRussian);

    private static string? Show(MarkedText? text) =>
        text is null ? null : string.Concat(text.Parts.Select(part => part.IsMarked ? $"[{part.Text}]" : part.Text));
}
