using System.Globalization;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using Lucene.Net.Documents;

namespace ForumOrchard.Tests.Search;

/// <summary>What is about the words comes first.</summary>
public sealed class SearchRankingTests : IDisposable
{
    private readonly SmallIndex _index = new();

    [Fact]
    public void Search_NamedInTheTitleAndWrittenAbout_IsBeforeWhatOnlyHasIt()
    {
        Add("Shelters", "A text of some length.");
        Add("Shelters in winter", "A shelter has beds.");
        for (var number = 0; number < 20; number++)
        {
            Add($"News {number}", "A text of some length.");
        }

        Assert.Equal(["Shelters in winter", "Shelters"], Find("shelters"));
    }

    [Theory]
    [InlineData("how can I get a passport", "How to get a passport")]
    [InlineData("passport", "A passport is lost")]
    public void Search_AmongEquals_TheQuestionItselfIsFirst(string text, string first)
    {
        Add("A passport is lost", "A text.");
        Add("How to get a passport", "A text.");

        Assert.Equal(first, Find(text)[0]);
    }

    [Fact]
    public void Search_WordsThatOnlyAsk_AreNoResultAlone()
    {
        Add("How to get a passport", "A text.");
        Add("How to get a loan", "A text.");

        Assert.Equal(["How to get a passport"], Find("how can I get a passport"));
    }

    public void Dispose() => _index.Dispose();

    private List<string> Find(string text)
    {
        using var opened = _index.Open().IndexReader;
        var searcher = new WordSearcher(opened);
        var found = searcher.Search(SearchQuery.Of(new SearchLanguage([]), text, ForumAnalyzer.ForEnglish).AllWords(new SearchWeights()), 10);
        return [.. found.ScoreDocs.Select(hit => searcher.Doc(hit.Doc).Get("id", CultureInfo.InvariantCulture))];
    }

    private void Add(string title, string body) => _index.Add(
    [
        new StringField("id", title, Field.Store.YES), new TextField(StoredFields.TitleWords, title, Field.Store.NO),
        new TextField(SearchFields.Summary, body, Field.Store.NO), new TextField(StoredFields.BodyWords, body, Field.Store.NO),
    ]);
}
