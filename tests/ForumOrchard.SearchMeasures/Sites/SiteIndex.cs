using ForumOrchard.Search.Analysis;
using ForumOrchard.SearchMeasures.Judging;
using ForumOrchard.Testing;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ForumOrchard.SearchMeasures.Sites;

/// <summary>A site whose Russian index is given documents that are in no database: neither a search nor a suggestion looks there.</summary>
internal static class SiteIndex
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Sets a site up and waits for its own index.</summary>
    public static async Task StartAsync(ForumSite site)
    {
        await site.InitializeAsync();
        var visitor = new SearchVisitor(site.Client);
        await Eventually.SeeAsync(() => visitor.FindAsync("ru", "конвенция", 10), found => found.Count > 0, "the index is built", CancellationToken.None);
    }

    /// <summary>Adds documents; the site is started again in between and remembers nothing of its index.</summary>
    /// <param name="site">A running site.</param>
    /// <param name="make">Makes the documents, while the site still runs, and hands each over.</param>
    public static async Task AddAsync(ForumSite site, Func<Action<Document>, Task> make)
    {
        using var folder = new TemporaryFolder();
        using var directory = FSDirectory.Open(folder.Path);
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(Version, ForumAnalyzer.ForRussian) { RAMBufferSizeMB = 64 }))
        {
            await make(writer.AddDocument);
        }

        await site.RestartAsync(() =>
        {
            using var ofSite = FSDirectory.Open(System.IO.Directory.GetDirectories(Path.Combine(site.DataFolder, "Sites", "Default", "Lucene", "forum-ru")).Single());
            using var writer = new IndexWriter(ofSite, new IndexWriterConfig(Version, ForumAnalyzer.ForRussian));
            writer.AddIndexes(directory);
        });
    }
}
