using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Rewriting;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Languages;
using ForumOrchard.Site.Searching;
using Lucene.Net.Documents;

namespace ForumOrchard.Tests.Search;

/// <summary>A search in an index that another hand has filled: pages of files, authors, items without a page.</summary>
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
    public void Search_WordOfTheFileAndOfTheTitle_TitleIsAbove()
    {
        var result = Run("quoll", ItemOf("of file", Text(SearchFields.Pages, "The quoll.")), ItemOf("quoll", Text("Content.ContentItem.DisplayText.Analyzed", "quoll")));

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

    private static SearchResult Run(string text, params IReadOnlyList<Field>[] items)
    {
        using var index = new SmallIndex();
        foreach (var item in items)
        {
            index.Add(item);
        }

        var result = new SearchResult();
        var searched = new SearchedIndex(index.Open().IndexReader, new HitCache(), new FacetCache());
        var run = new SearchRun(searched, SearchQuery.Of(text, ForumAnalyzer.ForEnglish), new QueryRewriter(), new SearchWeights(), _ => Task.FromResult<Translations?>(null));
        run.FillAsync(result, new SearchRequest("en", text)).GetAwaiter().GetResult();
        return result;
    }

    private static List<Field> ItemOf(string title, params Field[] fields) =>
        [Keyword("Forum.Title", title), Keyword("Forum.Path", "en/x"), Keyword(Facet.Type.Field, "Page"), .. fields];

    private static StringField Keyword(string name, string value) => new(name, value, Field.Store.YES);

    private static TextField Text(string name, string value) => new(name, value, Field.Store.YES);
}
