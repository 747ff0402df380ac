using CsCheck;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Suggesting;
using ForumOrchard.Terms;
using Lucene.Net.Documents;

namespace ForumOrchard.Tests.Search.Suggesting;

/// <summary>Suggestions from an index filled by the test.</summary>
public sealed class SuggestionRunTests
{
    private static readonly FacetCache Facets = new();

    [Theory]
    [InlineData("нас", "Насилие в семье")]
    [InlineData("СЕМ", "Насилие в семье")]
    [InlineData("насилие в с", "Насилие в семье")]
    [InlineData("сем нас", "Насилие в семье")]
    [InlineData("yfcb", "Насилие в семье")]
    [InlineData("yfcbkbt d ctv", "Насилие в семье")]
    [InlineData("отчет", "Ежегодный отчёт")]
    [InlineData("ОТЧЁ", "Ежегодный отчёт")]
    [InlineData("цщь", "Women first")]
    [InlineData(";tyo", "Женщины")]
    public void Find_BeginningsOfWords_SuggestsTheTitle(string typed, string title)
    {
        using var index = new SmallIndex();
        Add(index, "Насилие в семье", "Ежегодный отчёт", "Women first", "Женщины");

        Assert.Equal([title], Texts(index, typed));
    }

    [Theory]
    [InlineData("асилие")]
    [InlineData("насилие семья")]
    [InlineData("qqqq")]
    [InlineData("")]
    [InlineData("№ - !")]
    public void Find_NoWordBeginsSo_SuggestsNothing(string typed)
    {
        using var index = new SmallIndex();
        Add(index, "Насилие в семье");

        Assert.Empty(Texts(index, typed));
    }

    [Fact]
    public void Find_Several_BeginningsStandFirstThenTheFrequentThenTheNewer()
    {
        using var index = new SmallIndex();
        index.Add(ItemOf("About rights", "2024"));
        index.Add(ItemOf("Rights of old", "2001-05-05"));
        index.Add(ItemOf("Rights of late", "2024-01-02"));
        index.EndSegment();
        index.Add(ItemOf("Rights without a date", null));
        index.Add(ItemOf("One", null, Keyword(SearchFields.AuthorNames, "Right, Ann")));
        index.Add(ItemOf("Two", null, Keyword(SearchFields.AuthorNames, "Right, Ann")));
        index.Add(ItemOf("Rights of the year", "2024"));

        Assert.Equal(["Right, Ann", "Rights of late", "Rights of the year", "Rights of old", "Rights without a date", "About rights"], Texts(index, "right"));
    }

    [Fact]
    public void Find_MoreThanAskedFor_GivesTheBest()
    {
        using var index = new SmallIndex();
        for (var year = 1990; year < 2020; year++)
        {
            index.Add(ItemOf($"Report of {year}", $"{year}"));
            if (year % 7 == 0)
            {
                index.EndSegment();
            }
        }

        Assert.Equal(Enumerable.Range(2012, 8).Reverse().Select(year => $"Report of {year}"), Texts(index, "rep"));
    }

    [Fact]
    public void Find_SameTitleTwice_SuggestsTheNewerOnce()
    {
        using var index = new SmallIndex();
        index.Add([.. ItemOf("Report", "2010"), Keyword("id", "old")]);
        index.EndSegment();
        index.Add(ItemOf("Report", "2020", path: "en/new"));
        index.Add(ItemOf("Report", "2015"));
        index.Add(ItemOf("Report", "2012", type: "Publication"));

        var found = Find(index, "rep").OfType<TitleSuggestion>().ToList();

        Assert.Equal([("Page", "en/new"), ("Publication", "en/x")], found.Select(title => (title.ContentType, title.Path)));
    }

    [Fact]
    public void Find_Author_IsSuggestedOnceByAnyOfTheirNames()
    {
        using var index = new SmallIndex();
        index.Add(ItemOf("One", null, Keyword(SearchFields.AuthorNames, "Djanaeva, Nurgul"), Keyword(SearchFields.AuthorNames, "Stakeeva, Bermet")));
        index.EndSegment();
        index.Add(ItemOf("Two", null, Keyword(SearchFields.AuthorNames, "Djanaeva, Nurgul")));

        Assert.Equal([new AuthorSuggestion("Djanaeva, Nurgul")], Find(index, "nur"));
    }

    [Theory]
    [InlineData("№ 184")]
    [InlineData("184-")]
    [InlineData("184-v")]
    [InlineData("184-В")]
    public void Find_NumberOfAnAct_HoweverItIsWritten_IsSuggested(string typed)
    {
        using var index = new SmallIndex();
        index.Add(ItemOf("Law", null, Keyword(SearchFields.Numbers, "184-V"), Keyword(SearchFields.Numbers, "62")));

        Assert.Equal([new NumberSuggestion("184-V")], Find(index, typed));
    }

    [Fact]
    public void Find_Term_IsSuggestedWhereSomethingHasIt()
    {
        using var index = new SmallIndex();
        index.Add(ItemOf("One", null, Keyword(SearchFacets.Topic, "t1")));
        var terms = new TermList("topics", [TermOf("t1", "Political rights"), TermOf("t2", "Political parties")]);

        Assert.Equal([new TermSuggestion("Political rights", Facet.Topic, "t1")], Find(index, "polit", terms));
    }

    [Fact]
    public void Find_WhatWasRemoved_IsNotSuggested()
    {
        using var index = new SmallIndex();
        index.Add([.. ItemOf("Report", "2020", Keyword(SearchFields.AuthorNames, "Reporter"), Keyword(SearchFields.Numbers, "rep-1"), Keyword(SearchFacets.Topic, "t1")), Keyword("id", "gone")]);
        index.Add(ItemOf("Replies", "2019"));
        var terms = new TermList("topics", [TermOf("t1", "Representation")]);
        Assert.Equal(5, Find(index, "rep", terms).Count);

        index.Delete("gone");

        Assert.Equal(["Replies"], Find(index, "rep", terms).Select(one => one.Text));
    }

    [Fact]
    public void Find_WhatHasNoPage_IsNotSuggested()
    {
        using var index = new SmallIndex();
        index.Add([Keyword("Forum.Title", "Hidden"), Keyword(SearchFacets.Topic, "t1")]);

        Assert.Empty(Texts(index, "hid"));
    }

    [Fact]
    public void Find_AnyText_NeverFails()
    {
        using var index = new SmallIndex();
        Add(index, "Насилие в семье", "A/RES/48/104", "Ежегодный отчёт");
        using var reader = index.Open().IndexReader;
        var run = new SuggestionRun(new(reader), ForumAnalyzer.ForRussian, new HitCache(), Facets);

        Gen.String.Sample(text => Assert.NotNull(run.Find(SearchText.Clean(text), [], 8)));
    }

    [Fact]
    public void PrefixWords_AnyTexts_GiveWhatLookingThroughThemGives() =>
        Gen.Select(
            Gen.Char["abc"].Array[1, 3].Select(letters => new string(letters)).List[0, 5].List[0, 12],
            Gen.Char["abc"].Array[1, 2].Select(letters => new string(letters)).List[1, 3],
            Gen.Int[1, 5])
            .Sample((texts, typed, count) =>
            {
                var expected = texts.Select((words, number) => (Words: words, Number: number))
                    .Where(text => text.Number != 1 && typed.TrueForAll(beginning => text.Words.Exists(word => word.StartsWith(beginning, StringComparison.Ordinal))))
                    .Select(text => (text.Number, IsBeginning: typed.Count <= text.Words.Count && typed.Zip(text.Words).All(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal))))
                    .OrderByDescending(text => text.IsBeginning).ThenBy(text => text.Number).Take(count);

                Assert.Equal(expected, new PrefixWords(texts).Best(typed, count, text => text != 1));
            });

    private static void Add(SmallIndex index, params string[] titles)
    {
        foreach (var title in titles)
        {
            index.Add(ItemOf(title, null));
        }
    }

    private static List<string> Texts(SmallIndex index, string typed) => [.. Find(index, typed).Select(one => one.Text)];

    private static IReadOnlyList<Suggestion> Find(SmallIndex index, string typed, TermList? topics = null)
    {
        var terms = topics is null ? [] : new[] { (Facet.Topic, SuggestedTerms.Of(topics, "en", ForumAnalyzer.ForRussian)) };
        return new SuggestionRun(index.Open(), ForumAnalyzer.ForRussian, new HitCache(), Facets).Find(SearchText.Clean(typed), terms, ForumSuggestions.MaxSuggestions);
    }

    private static ForumOrchard.Terms.Term TermOf(string id, string label) => new(id, id, new Dictionary<string, string>(), label, 0);

    private static List<Field> ItemOf(string title, string? date, params Field[] fields) => ItemOf(title, date, "en/x", "Page", fields);

    private static List<Field> ItemOf(string title, string? date, string path = "en/x", string type = "Page", params Field[] fields) =>
        [
            Keyword("Forum.Title", title), Keyword("Forum.Path", path), Keyword(Facet.Type.Field, type),
            .. date is null ? [] : new[] { Keyword(SearchFields.Date, date) }, .. fields,
        ];

    private static StringField Keyword(string name, string value) => new(name, value, Field.Store.YES);
}
