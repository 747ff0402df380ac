using ForumOrchard.Search.Analysis;
using ForumOrchard.SearchMeasures.Corpus;
using ForumOrchard.SearchMeasures.Judging;
using ForumOrchard.Testing;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ForumOrchard.SearchMeasures.Speed;

/// <summary>A site whose Russian index grows by samples that are in no database: a search does not look there.</summary>
internal sealed class GrowingSite : IAsyncDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly ForumSite _site = new();
    private readonly IEnumerator<Sample> _samples = SampleCorpus.Take(int.MaxValue).Where(sample => sample.Culture == "ru").GetEnumerator();
    private int _count;

    /// <summary>It runs again after it has grown.</summary>
    public ForumSite Site => _site;

    private string IndexFolder => Path.Combine(_site.DataFolder, "Sites", "Default", "Lucene", "forum-ru");

    /// <summary>Sets the site up and waits for its own index.</summary>
    public async Task StartAsync()
    {
        await _site.InitializeAsync();
        var visitor = new SearchVisitor(_site.Client);
        await Eventually.SeeAsync(() => visitor.FindAsync("ru", "конвенция", 10), found => found.Count > 0, "the index is built", CancellationToken.None);
    }

    /// <summary>Adds samples until there are so many.</summary>
    public async Task GrowToAsync(int count)
    {
        using var folder = new TemporaryFolder();
        using var directory = FSDirectory.Open(folder.Path);
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(Version, ForumAnalyzer.ForRussian) { RAMBufferSizeMB = 64 }))
        {
            await SampleDocuments.MakeAsync(_site.Services, Next(count - _count), writer.AddDocument);
        }

        _count = count;
        await _site.RestartAsync(() =>
        {
            using var site = FSDirectory.Open(System.IO.Directory.GetDirectories(IndexFolder).Single());
            using var writer = new IndexWriter(site, new IndexWriterConfig(Version, ForumAnalyzer.ForRussian));
            writer.AddIndexes(directory);
        });
    }

    public async ValueTask DisposeAsync()
    {
        _samples.Dispose();
        await _site.DisposeAsync();
    }

    private IEnumerable<Sample> Next(int count)
    {
        for (var i = 0; i < count && _samples.MoveNext(); i++)
        {
            yield return _samples.Current;
        }
    }
}
