using ForumOrchard.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ForumOrchard.Tests.Search;

/// <summary>An index in memory, written like the site's indexes.</summary>
internal sealed class SmallIndex : IDisposable
{
    private readonly RAMDirectory _directory = new();
    private readonly IndexWriter _writer;

    /// <param name="analyzer">Null for the English one.</param>
    public SmallIndex(Analyzer? analyzer = null)
    {
        // Segments stay as committed, so that a test controls their number.
        _writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer ?? ForumAnalyzer.ForEnglish) { MergePolicy = NoMergePolicy.COMPOUND_FILES });
    }

    public void Add(string id, IEnumerable<(string Field, string Value)> keywords, string? text = null)
    {
        var document = new Document { new StringField("id", id, Field.Store.YES) };
        foreach (var (field, value) in keywords)
        {
            document.Add(new StringField(field, value, Field.Store.YES));
        }

        if (text is not null)
        {
            document.Add(new TextField("text", text, Field.Store.NO));
        }

        _writer.AddDocument(document);
    }

    public void Add(IEnumerable<IIndexableField> fields) => _writer.AddDocument(fields);

    public void Delete(string id) => _writer.DeleteDocuments(new Term("id", id));

    public void EndSegment() => _writer.Commit();

    public IndexSearcher Open()
    {
        _writer.Commit();
        return new IndexSearcher(DirectoryReader.Open(_directory));
    }

    public void Dispose()
    {
        _writer.Dispose();
        _directory.Dispose();
    }
}
