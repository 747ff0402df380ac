using ForumOrchard.Languages.Words;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Words;

namespace ForumOrchard.Tests.Translating.Words;

/// <summary>What there is to do with a word, from what it says in each language and said when its translation was last seen to match.</summary>
public sealed class WordRowTests
{
    private static readonly string[] _cultures = ["ru", "en", "ky-KG"];

    [Theory]
    [InlineData("Закон", "Law", null, null, TranslationState.UpToDate)] // Never seen: taken to match.
    [InlineData("Закон", "", null, null, TranslationState.Missing)]
    [InlineData("Закон", "", "Закон", "Law", TranslationState.Missing)]
    [InlineData("Закон", "Law", "Закон", "Law", TranslationState.UpToDate)]
    [InlineData("Закон.", "Law", "закон", "Law", TranslationState.UpToDate)] // A full stop says nothing.
    [InlineData("Кодекс", "Law", "Закон", "Law", TranslationState.Outdated)]
    [InlineData("Кодекс", "Law.", "Закон", "Law", TranslationState.Outdated)] // A mended translation is no new one.
    [InlineData("Кодекс", "Code", "Закон", "Law", TranslationState.UpToDate)] // Whoever changes a translation has compared it.
    [InlineData("Закон", "Act", "Закон", "Law", TranslationState.UpToDate)]
    public void State_OfATranslation_FollowsFromWhatTheTwoSay(string original, string translation, string? before, string? translationBefore, TranslationState expected)
    {
        var row = Row("en", before is null ? null : new ComparedWord(before, translationBefore!), ("ru", original), ("en", translation))!;

        Assert.Equal((expected, "ru", original), (row.State, row.OriginalCulture, row.Original));
        Assert.Equal(expected == TranslationState.Outdated ? before : null, row.Before);
    }

    [Fact]
    public void Original_IsTheTextInTheFirstLanguageThatHasOne()
    {
        Assert.Null(Row("ru", null, ("ru", "Закон"), ("en", "Law"))!.State);
        Assert.Null(Row("en", null, ("en", "Law"))!.State);
        Assert.Equal((TranslationState.Missing, "Law"), (Row("ru", null, ("en", "Law"))!.State, Row("ru", null, ("en", "Law"))!.Original));
        Assert.Null(Row("ru", null, ("fr", "Loi")));
    }

    [Fact]
    public void Text_OfALanguageWithoutItsRegion_IsOneOfTheRegionToo() =>
        Assert.Equal((TranslationState.UpToDate, "Мыйзам"), (Row("ky-KG", null, ("ru", "Закон"), ("ky", "Мыйзам"))!.State, Row("ky-KG", null, ("ru", "Закон"), ("ky", "Мыйзам"))!.Text));

    private static WordRow? Row(string culture, ComparedWord? compared, params (string Culture, string Text)[] texts) =>
        WordRow.Of(new WordEntry("law", string.Empty, texts.ToDictionary(text => text.Culture, text => text.Text)), _cultures, culture, compared);
}
