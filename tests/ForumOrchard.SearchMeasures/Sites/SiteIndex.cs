using ForumOrchard.Search.Analysis;
using ForumOrchard.SearchMeasures.Judging;
using ForumOrchard.Testing;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ForumOrchard.SearchMeasures.Sites;

/// <summary>
/// A site with documents in its Russian index that are not in its database: searches and suggestions read only the
/// index.
/// </summary>
internal static class SiteIndex
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Sets up a site and waits for its own index.</summary>
    public static async Task StartAsync(ForumSite site)
    {
        await site.InitializeAsync();
        var visitor = new SearchVisitor(site.Client);
        await Eventually.SeeAsync(() => visitor.FindAsync("ru", "конвенция", 10), found => found.Count > 0, "the index is built", CancellationToken.None);
    }

    /// <summary>Adds documents; restarts the site in between, so that it caches nothing of its index.</summary>
    /// <param name="site">A running site.</param>
    /// <param name="make">Creates the documents while the site is still running, and passes each one on.</param>
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
