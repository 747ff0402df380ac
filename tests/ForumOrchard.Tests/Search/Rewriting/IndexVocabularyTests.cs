using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Rewriting;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ForumOrchard.Tests.Search.Rewriting;

public sealed class IndexVocabularyTests : IDisposable
{
    private readonly RAMDirectory _folder = new();
    private readonly IndexWriter _writer;

    public IndexVocabularyTests()
    {
        // One segment per document, as on a site with occasional publications.
        _writer = new IndexWriter(_folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, ForumAnalyzer.ForRussian) { MergePolicy = NoMergePolicy.COMPOUND_FILES });
        Add("Отчёт о насилии", "насилие дома");
        Add("Насилие", "насилие");
        Add("Закон", "закон о насилии");
    }

    [Theory]
    [InlineData("насилие", 2)]
    [InlineData("НАСИЛИЕ", 2)]
    [InlineData("отчёт", 1)]
    [InlineData("отче\u0308т", 1)]
    [InlineData("о", 1)]
    [InlineData("насилию", 0)]
    [InlineData("закон-насилие", 1)]
    [InlineData("", 0)]
    [InlineData("!", 0)]
    public void Frequency_IsTheLargestOfTheFieldsInAllSegments(string word, int frequency) => Assert.Equal(frequency, Vocabulary(out _).Frequency(word));

    [Theory]
    [InlineData("насилию", true)]
    [InlineData("законами", true)]
    [InlineData("отчётов", true)]
    [InlineData("женщина", false)]
    [InlineData("н", false)]
    public void IsKnown_OtherForms_AreToo(string word, bool isKnown) => Assert.Equal(isKnown, Vocabulary(out _).IsKnown(word));

    [Fact]
    public void Near_WordsOfAllSegments_WithDistanceAndFrequency() =>
        Assert.Equal([new NearWord("насилие", 1, 2), new NearWord("насилии", 1, 1)], Vocabulary(out _).Near("насилиа", 1).OrderBy(near => near.Text, StringComparer.Ordinal));

    [Theory]
    [InlineData("закно", "закон", 1)]
    [InlineData("акон", "закон", 1)]
    [InlineData("заккон", "закон", 1)]
    [InlineData("зокан", "закон", 2)]
    [InlineData("азкно", "закон", 2)]
    public void Near_SwapsAndErrors_AreCounted(string word, string near, int distance)
    {
        Assert.Contains(Vocabulary(out _).Near(word, 2), found => found.Text == near && found.Distance == distance);
        if (distance == 2)
        {
            Assert.Empty(Vocabulary(out _).Near(word, 1));
        }
    }

    [Fact]
    public void HasWordsFrom_BeginningOfAWord_IsTrue()
    {
        var vocabulary = Vocabulary(out _);

        Assert.True(vocabulary.HasWordsFrom("нас"));
        Assert.True(vocabulary.HasWordsFrom("насилие"));
        Assert.False(vocabulary.HasWordsFrom("насилиее"));
        Assert.False(vocabulary.HasWordsFrom("яяя"));
    }

    [Fact]
    public void IndexThatChanged_IsSeenAnew()
    {
        Assert.False(Vocabulary(out _).HasWordsFrom("женщ"));

        Add("Женщина", "");

        Assert.Single(Vocabulary(out _).Near("женшина", 1));
    }

    [Fact]
    public void IndexWithoutFields_KnowsNothing()
    {
        Vocabulary(out var reader);
        var vocabulary = new IndexVocabulary(reader, ["Nowhere.exact"], ForumAnalyzer.ForRussian);

        Assert.Equal(0, vocabulary.Frequency("насилие"));
        Assert.False(vocabulary.IsKnown("насилие"));
        Assert.Empty(vocabulary.Near("насилие", 2));
        Assert.False(new IndexVocabulary(reader, [], ForumAnalyzer.ForRussian).IsKnown("насилие"));
    }

    public void Dispose()
    {
        _writer.Dispose();
        _folder.Dispose();
    }

    private IndexVocabulary Vocabulary(out IndexReader reader)
    {
        reader = DirectoryReader.Open(_folder);
        return new IndexVocabulary(reader, ["Title.exact", "Body.exact"], ForumAnalyzer.ForRussian);
    }

    private void Add(string title, string body)
    {
        var document = new Document();
        foreach (var (field, text) in new[] { ("Title", title), ("Body", body) })
        {
            document.Add(new TextField(field, text, Field.Store.NO));
            document.Add(new TextField(field + ForumAnalyzer.ExactSuffix, text, Field.Store.NO));
        }

        _writer.AddDocument(document);
        _writer.Commit();
    }
}
