using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Querying.Languages;
using ForumOrchard.Search.Rewriting;
using Lucene.Net.Documents;

namespace ForumOrchard.Tests.Search;

/// <summary>A search in an index filled by the test: file pages, authors, items without a page.</summary>
public sealed class SearchRunTests
{
    [Fact]
    public void Search_WordOfAnAttachedFile_FindsItAndNamesThePage()
    {
        var result = Run("marsupials", ItemOf("report",
            Text(SearchFields.Pages, "The cover."), Text(SearchFields.Pages, "A page on marsupial life."),
            Keyword(SearchFields.PageAddresses, "/media/r.pdf#page=1|Report"), Keyword(SearchFields.PageAddresses, "/media/r.pdf#page=2|Report")));

        var hit = Assert.Single(result.Hits);
        Assert.Equal("/media/r.pdf#page=2|Report", hit.Page);
        Assert.Equal("A page on marsupial life.", hit.Extract!.ToString());
    }

    [Fact]
    public void Search_QuotedWordsOfFurtherText_AreFoundAsTheyAreWritten()
    {
        var item = ItemOf("scan", Text(SearchFields.Details + SearchFields.Exact, "Typed by hand from a scan"));

        Assert.Single(Run("\"typed by hand\"", item).Hits);
        Assert.Empty(Run("\"hand by typed\"", item).Hits);
    }

    [Fact]
    public void Search_WordOfTheFileAndOfTheTitle_TitleIsAbove()
    {
        var result = Run("quoll", ItemOf("of file", Text(SearchFields.Pages, "The quoll.")), ItemOf("quoll", Text("Forum.Title.words", "quoll")));

        Assert.Equal(["quoll", "of file"], result.Hits.Select(hit => hit.Title.ToString()));
    }

    [Fact]
    public void Search_PagesWithoutAddresses_NameNone() => Assert.Null(Assert.Single(Run("quoll", ItemOf("report", Text(SearchFields.Pages, "The quoll."))).Hits).Page);

    [Fact]
    public void Search_ByAuthor_FindsTheAuthorAndNotWhoIsNamed()
    {
        var result = Run("author:Ivanova", ItemOf("by her", Text(SearchFields.Authors, "Ivanova, Anna")), ItemOf("about her", Text(SearchFields.Names, "Ivanova")));

        Assert.Equal("by her", Assert.Single(result.Hits).Title.ToString());
        Assert.Equal("about her", Assert.Single(Run("-author:Ivanova year:2016", ItemOf("by her", Text(SearchFields.Authors, "Ivanova"), Keyword(SearchFacets.Year, "2016")), ItemOf("about her", Keyword(SearchFacets.Year, "2016"))).Hits).Title.ToString());
    }

    [Fact]
    public void Search_ItemWithoutAPage_IsNotShownAndNotCounted()
    {
        var result = Run("", ItemOf("shown"), [Keyword("Forum.Title", "hidden"), Keyword(SearchFacets.Topic, "t")]);

        Assert.Equal(1, result.Total);
        Assert.Empty(result.Facets.Single(facet => facet.Facet == Facet.Topic).Counts);
    }

    [Fact]
    public void Search_FewHaveMostOfTheWords_TheRestOfThePageHasSome()
    {
        var result = Run("quoll numbat bilby", [.. Marsupials]);

        Assert.Equal([("quoll numbat bilby", ""), ("numbat quoll", "bilby")], result.Hits.Select(hit => (hit.Title.ToString(), string.Join(", ", hit.Missing))));
        Assert.Equal((2, 1, MoreResults.OfAnyWord), (result.Total, result.WithAllWords, result.MoreAre));
        Assert.Equal(["bilby"], result.More.Select(hit => hit.Title.ToString()));
        Assert.Equal(2, Assert.Single(result.Facets.Single(facet => facet.Facet == Facet.Type).Counts).Count);
    }

    [Theory]
    [InlineData(SearchOrder.Newest, 1)]
    [InlineData(SearchOrder.Best, 2)]
    public void Search_OtherOrderOrPage_IsNotFilled(SearchOrder order, int page) =>
        Assert.Empty(Run(new SearchRequest("en", "quoll numbat bilby") { Order = order, Page = page }, [.. Marsupials]).More);

    [Fact]
    public void Search_OneWord_IsNotFilled() => Assert.Empty(Run("potoroo", [.. Marsupials]).More);

    [Fact]
    public void Search_NothingHasAllTheWords_WhatHasMoreOfThemIsAbove() =>
        Assert.Equal("numbat quoll", Run("quoll numbat potoroo", [.. Marsupials.Skip(1)]).Hits[0].Title.ToString());

    [Fact]
    public void Search_FewAndAnotherReading_ShowsItsResultsBelow()
    {
        // By its stem the word is a form of kowari.
        var result = Run("kowaries", [TitledText("kowari"), .. Enumerable.Range(0, 6).Select(_ => TitledText("kowarius"))]);

        Assert.Equal(("kowarius", MoreResults.Meant), (result.Better, result.MoreAre));
        Assert.Equal("kowari", Assert.Single(result.Hits).Title.ToString());
        Assert.Equal(6, result.More.Count);
    }

    [Fact]
    public void Search_WordThatNamesAType_IsInAllItemsOfTheType()
    {
        var result = Run("law quoll numbat", TitledText("law quoll numbat"), ItemOf("other", Titled("quoll numbat")), ItemOf("of the type", "Law", Titled("quoll numbat")));

        Assert.Equal([("law quoll numbat", ""), ("of the type", ""), ("other", "law")], [.. result.Hits.Concat(result.More).Select(hit => (hit.Title.ToString(), string.Join(", ", hit.Missing)))]);
    }

    [Fact]
    public void Search_QuestionOfSomebodyInDanger_WhatTellsHowToGetHelpIsFirst()
    {
        var result = Run("husband beats me what can I do", ItemOf("quoll", Text(SearchFields.Pages, "A husband beats quoll.")), ItemOf("shelter", Text(SearchFields.Pages, "A husband beats; a shelter.")));

        Assert.Equal(["shelter", "quoll"], result.Hits.Select(hit => hit.Title.ToString()));
    }

    [Fact]
    public void Search_NameOfTheSite_ItsOwnPagesAreFirst()
    {
        var result = Run("Marsupial Forum quoll", ItemOf("news", Titled("quoll")), ItemOf("own page", "Site", Titled("quoll")));

        Assert.Equal(["own page", "news"], result.Hits.Select(hit => hit.Title.ToString()));
    }

    private static IEnumerable<List<Field>> Marsupials => new[] { "quoll numbat bilby", "numbat quoll", "bilby", "potoroo" }.Select(TitledText);

    private static SearchLanguage Language { get; } = new([new NamedSection("Law", "law laws", "закон законы"), new NamedSection("Site", "about", "сведения")]);

    private static List<Field> TitledText(string title) => ItemOf(title, Titled(title), Text("Forum.Title.exact", title));

    private static TextField Titled(string words) => Text("Forum.Title.words", words);

    private static SearchResult Run(string text, params IReadOnlyList<Field>[] items) => Run(new SearchRequest("en", text), items);

    private static SearchResult Run(SearchRequest request, params IReadOnlyList<Field>[] items)
    {
        using var index = new SmallIndex();
        foreach (var item in items)
        {
            index.Add(item);
        }

        var result = new SearchResult();
        var searched = new SearchedIndex(index.Open().IndexReader, new HitCache(), new FacetCache());
        var run = new SearchRun(searched, SearchQuery.Of(Language, request.Text, ForumAnalyzer.ForEnglish, siteName: "Marsupial Forum"), new QueryRewriter(), new SearchWeights(), _ => Task.FromResult<TranslatedReading?>(null));
        run.FillAsync(result, request).GetAwaiter().GetResult();
        return result;
    }

    private static List<Field> ItemOf(string title, params Field[] fields) =>
        ItemOf(title, "Page", fields);

    private static List<Field> ItemOf(string title, string type, params Field[] fields) =>
        [Keyword("Forum.Title", title), Keyword("Forum.Path", "en/x"), Keyword(Facet.Type.Field, type), .. fields];

    private static StringField Keyword(string name, string value) => new(name, value, Field.Store.YES);

    private static TextField Text(string name, string value) => new(name, value, Field.Store.YES);
}
