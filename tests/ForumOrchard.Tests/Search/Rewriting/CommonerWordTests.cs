using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Rewriting;
using Lucene.Net.Documents;

namespace ForumOrchard.Tests.Search.Rewriting;

/// <summary>A word that could be a form of a known word, but is more likely another word misspelled.</summary>
public sealed class CommonerWordTests : IDisposable
{
    private readonly SmallIndex _index = new(ForumAnalyzer.ForRussian);

    public CommonerWordTests()
    {
        Add("охрана труда");
        for (var i = 0; i < 12; i++)
        {
            Add("охранный ордер выдан");
        }
    }

    [Fact]
    public void Rewrite_FormOfARareWordNearACommonOne_IsTheCommonOne() => Assert.Equal("охранный ордер", Rewrite("охраный ордер"));

    [Theory]
    [InlineData("охраной труда")]
    [InlineData("охранными ордерами")]
    [InlineData("охрана")]
    public void Rewrite_FormOfAWord_StaysAsItIs(string text) => Assert.Null(Rewrite(text));

    public void Dispose() => _index.Dispose();

    private void Add(string text) => _index.Add([new TextField("Body", text, Field.Store.NO), new TextField("Body.exact", text, Field.Store.NO)]);

    private string? Rewrite(string text) =>
        new SpellingRewrite().Rewrite(text, new IndexVocabulary(_index.Open().IndexReader, ["Body.exact"], ForumAnalyzer.ForRussian, ["Body"]));
}
