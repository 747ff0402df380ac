using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Tests.Search;

/// <summary>Words that a search finds once.</summary>
public sealed class WordSearcherTests : IDisposable
{
    private readonly SmallIndex _index = new();

    [Theory]
    [InlineData("shelter")]
    [InlineData("crisis shelter")]
    [InlineData("shelter women crisis")]
    [InlineData("\"crisis shelter\"")]
    [InlineData("crisis nowhere")]
    public void Search_WordsFoundOnce_HasResultsAndScoresOfLucene(string text)
    {
        using var opened = Fill();
        var query = SearchQuery.Of(new SearchLanguage([]), text, ForumAnalyzer.ForEnglish).AllWords(new SearchWeights());

        var lucene = new IndexSearcher(opened) { Similarity = SearchRanking.Shared }.Search(query, 10);
        var searcher = new WordSearcher(opened);

        Assert.Equal(Scores(lucene), Scores(searcher.Search(query, 10)));
        Assert.Equal(Scores(lucene), Scores(searcher.Search(query, 10)));
    }

    [Fact]
    public void Find_AgainOfTheSameSearch_IsNotReadAgain()
    {
        using var opened = Fill();
        var searcher = new WordSearcher(opened);

        Assert.Same(searcher.Find(new Term(StoredFields.TitleWords, "shelter")), searcher.Find(new Term(StoredFields.TitleWords, "shelter")));
        Assert.Equal(0, searcher.Find(new Term(StoredFields.TitleWords, "women")).DocFreq);
    }

    public void Dispose() => _index.Dispose();

    private static List<(int Doc, float Score)> Scores(TopDocs found) => [.. found.ScoreDocs.Select(hit => (hit.Doc, hit.Score))];

    private IndexReader Fill()
    {
        Add("Crisis shelter", "A crisis shelter for women, and a shelter for children");
        _index.EndSegment();
        Add("Shelter", "Women in a crisis");
        Add("Women", "They found a shelter in a crisis");
        _index.Delete("Women");
        _index.EndSegment();
        Add("Shelter in a crisis", "A crisis");
        return _index.Open().IndexReader;
    }

    private void Add(string title, string body) => _index.Add(
    [
        new StringField("id", title, Field.Store.YES), new TextField(StoredFields.TitleWords, title, Field.Store.NO), new TextField(StoredFields.ExactTitle, title, Field.Store.NO),
        new TextField(SearchFields.Summary, body, Field.Store.NO), new TextField(StoredFields.BodyWords, body, Field.Store.NO), new TextField(StoredFields.Body, body, Field.Store.NO),
    ]);
}
