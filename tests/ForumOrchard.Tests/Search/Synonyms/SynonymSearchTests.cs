using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Querying.Languages;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Highlighting;
using ForumOrchard.Search.Rewriting;
using ForumOrchard.Search.Synonyms;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;

namespace ForumOrchard.Tests.Search.Synonyms;

/// <summary>A search in an index, with synonyms.</summary>
public sealed class SynonymSearchTests
{
    private const string Violence = "ГЗН, гендерное насилие, GBV, gender-based violence";

    [Theory]
    [InlineData("ГЗН")]
    [InlineData("гзн")]
    [InlineData("GBV")]
    [InlineData("gender-based violence")]
    [InlineData("Gender based Violence")]
    [InlineData("гендерного насилия")]
    public void Search_AnyWordOfTheGroup_FindsWhatHoldsAnother(string typed)
    {
        var result = Run(typed, "Помощь при гендерном насилии", "Обзор ГЗН за год", "Report on GBV", "О погоде");

        Assert.Equal(["Обзор ГЗН за год", "Помощь при гендерном насилии", "Report on GBV"], TitlesOf(result).Order(StringComparer.Ordinal).OrderBy(title => title[0] == 'R'));
        Assert.Null(result.Meant);
    }

    [Fact]
    public void Search_Yo_IsYe() => Assert.Equal(["Учет"], TitlesOf(Search("зачЁт, учЁт", "зачета", "Учет")));

    [Fact]
    public void Search_WordsOfAPhraseApart_AreNoSynonym() => Assert.Empty(TitlesOf(Run("ГЗН", "Насилие бывает разное, например гендерное")));

    [Fact]
    public void Search_TypedWordsApart_AreFoundAsBefore() => Assert.Single(TitlesOf(Run("гендерное насилие", "Насилие бывает разное, например гендерное")));

    [Fact]
    public void Search_InQuotes_IsNotWidened() => Assert.Empty(TitlesOf(Run("\"ГЗН\"", "Помощь при гендерном насилии")));

    [Fact]
    public void Search_BehindAMinus_IsNotWidened() => Assert.Single(TitlesOf(Run("насилие -ГЗН", "Помощь при гендерном насилии")));

    [Fact]
    public void Search_FurtherWords_AreStillNeeded() => Assert.Equal(["Гендерное насилие в Оше"], TitlesOf(Run("ГЗН Ош", "Гендерное насилие в Оше", "Гендерное насилие в Нарыне")));

    [Fact]
    public void Search_WhatWasTyped_StandsAboveItsSynonym()
    {
        Assert.Equal(["Обзор ГЗН", "Обзор GBV"], TitlesOf(Run("ГЗН", "Обзор GBV", "Обзор ГЗН")));
        Assert.Equal(["Обзор GBV", "Обзор ГЗН"], TitlesOf(Run("GBV", "Обзор GBV", "Обзор ГЗН")));
        Assert.Equal("Обзор ГЗН", TitlesOf(Run("ГЗН", "Gender-based violence", "Обзор ГЗН"))[0]);
    }

    [Fact]
    public void Search_LongNameWithoutItsCommonWords_IsWidened()
    {
        const string Group = "CEDAW, Convention on the Elimination of All Forms of Discrimination against Women";

        Assert.Single(TitlesOf(Search(Group, "convention elimination all forms discrimination against women", "CEDAW in brief")));
        Assert.Single(TitlesOf(Search(Group, "cedaw", "The Convention on the Elimination of All Forms of Discrimination against Women")));
        Assert.Empty(TitlesOf(Search(Group, "cedaw", "Discrimination against Women")));
    }

    [Theory]
    [InlineData("ГЗН", "Обзор [GBV]", "О [гендерном насилии] в стране.")]
    [InlineData("gender-based violence", "Обзор [GBV]", "О [гендерном насилии] в стране.")]
    [InlineData("гендерное насилие", "Обзор [GBV]", "О [гендерном] [насилии] в стране.")]
    [InlineData("\"ГЗН\"", "Обзор GBV", "О гендерном насилии в стране.")]
    public void Marks_Synonyms_AreMarkedToo(string typed, string title, string extract)
    {
        var marks = new Highlighter(Query(Violence, typed, ForumAnalyzer.ForRussian));

        var (shown, _) = marks.Extract(new StoredDocument("Page", "", "ru/x", null, null, "", "О гендерном насилии в стране.", HasFiles: false), () => []);

        Assert.Equal(title, Show(marks.Title("Обзор GBV")));
        Assert.Equal(extract, Show(shown!));
    }

    [Fact]
    public void Extract_ManyWordsWithTheFirstLetterOfAnAbbreviation_StillShowsTheSynonym()
    {
        var body = string.Concat(Enumerable.Repeat("Год за годом говорим. ", 100)) + "Здесь о гендерном насилии.";

        var (extract, _) = new Highlighter(Query(Violence, "ГЗН", ForumAnalyzer.ForRussian)).Extract(new StoredDocument("Page", "", "ru/x", null, null, "", body, HasFiles: false), () => []);

        Assert.Contains("[гендерном насилии]", Show(extract!), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_WordThatOnlyAGroupHas_IsNotReadOtherwise()
    {
        // Without the group it is a misspelling of the word in the index.
        Assert.Equal("violence", Search("a1, b2", "violance", "Violence").Meant);
        Assert.Null(Search("violance, b2", "violance", "Violence").Meant);
    }

    [Fact]
    public void Query_OfLargeGroups_StaysSmall()
    {
        var groups = string.Join('\n', Enumerable.Range(0, 16).Select(group => string.Join(", ", Enumerable.Range(0, 12).Select(word => $"w{group}x{word}"))));
        var query = Query(groups, string.Join(' ', Enumerable.Range(0, 16).Select(group => $"w{group}x0")), ForumAnalyzer.ForEnglish);

        Assert.Equal(24, query.Widenings.Sum(widening => widening.Others.Count));
        Assert.Equal(16, query.DistinctWords.Count);
    }

    [Fact]
    public void Rules_AnyGroupsAndQuery_NeverFail() => CsCheck.Check.Sample(CsCheck.Gen.Select(
        CsCheck.Gen.String[CsCheck.Gen.Char["аби ё,;\n\"-1 ofthe"], 0, 60], CsCheck.Gen.String[CsCheck.Gen.Char["аби ё-1ofthe:\""], 0, 40]), (groups, typed) =>
    {
        var query = Query(groups, SearchText.Clean(typed), ForumAnalyzer.ForRussian);

        Assert.All(query.Words, word => Assert.True(query.PlainWords.Contains(word.Text) || query.Widenings.Any(widening => widening.Typed.Contains(word))));
        Assert.All(query.Widenings, widening => Assert.NotEmpty(widening.Others));
        Assert.NotNull(query.AllWords(new SearchWeights()));
    });

    private static SearchResult Run(string typed, params string[] titles) => Search(Violence, typed, titles);

    private static SearchResult Search(string groups, string typed, params string[] titles)
    {
        using var index = new SmallIndex();
        foreach (var title in titles)
        {
            index.Add(
            [
                new StringField("Forum.Title", title, Field.Store.YES), new StringField("Forum.Path", "en/x", Field.Store.YES), new StringField(Facet.Type.Field, "Page", Field.Store.YES),
                new TextField(StoredFields.TitleWords, title, Field.Store.NO), new TextField("Forum.Title.exact", title, Field.Store.NO),
            ]);
        }

        var result = new SearchResult();
        var searched = new SearchedIndex(index.Open().IndexReader, new HitCache(), new FacetCache());
        var run = new SearchRun(searched, Query(groups, typed, ForumAnalyzer.ForEnglish), new QueryRewriter(), new SearchWeights(), _ => Task.FromResult<TranslatedReading?>(null));
        run.FillAsync(result, new SearchRequest("en", typed)).GetAwaiter().GetResult();
        return result;
    }

    private static SearchQuery Query(string groups, string typed, Analyzer analyzer) =>
        SearchQuery.Of(new SearchLanguage([]), typed, analyzer, new SynonymRules(groups.Split('\n').Select(group => new SynonymGroup { Words = SynonymText.Read(group) }), analyzer));

    private static List<string> TitlesOf(SearchResult result) => [.. result.Hits.Select(hit => hit.Title.ToString())];

    private static string Show(MarkedText text) => string.Concat(text.Parts.Select(part => part.IsMarked ? $"[{part.Text}]" : part.Text));
}
