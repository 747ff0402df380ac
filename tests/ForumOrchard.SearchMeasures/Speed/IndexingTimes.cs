using System.Diagnostics;
using ForumOrchard.Search.Analysis;
using ForumOrchard.SearchMeasures.Corpus;
using ForumOrchard.SearchMeasures.Sites;
using ForumOrchard.Testing;
using ForumOrchard.Testing.Reporting;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Features.Search.Lucene.Indexes;

namespace ForumOrchard.SearchMeasures.Speed;

/// <summary>Documents per second that the site indexes from its database, and that Lucene alone indexes from memory.</summary>
/// <param name="Site">Documents per second, including the database, the handlers and the commit.</param>
/// <param name="Lucene">Documents per second, for existing documents.</param>
internal sealed record IndexingTimes(double Site, double Lucene)
{
    private const int Rounds = 15;

    /// <summary>Rounds before measuring: meanwhile .NET recompiles hot code on both sides, but not at the same time.</summary>
    private const int WarmingRounds = 10;

    public double Ratio => Site / Lucene;

    /// <summary>Rebuilds the Russian index of the judged site repeatedly; Lucene gets the same documents.</summary>
    public static async Task<IndexingTimes> MeasureAsync()
    {
        await using var site = new ForumSite();
        await site.InitializeAsync();
        var samples = SampleCorpus.Take(JudgedSite.Samples).ToList();
        await JudgedSite.FillAsync(site, samples);
        var russian = samples.Where(sample => sample.Culture == "ru").ToList();
        List<double> ofSite = [], ofLucene = [];
        for (var round = 0; round < WarmingRounds + Rounds; round++)
        {
            // Fields that were written once are written faster the second time.
            var documents = new List<Document>();
            await SampleDocuments.MakeAsync(site.Services, russian, documents.Add);
            var watch = Stopwatch.StartNew();
            await site.Services.GetRequiredService<LuceneIndexWorker>().SynchronizeAsync(new HashSet<string> { "forum-ru" }, CancellationToken.None);
            var bySite = documents.Count / watch.Elapsed.TotalSeconds;
            var byLucene = documents.Count / Write(documents).TotalSeconds;
            if (round >= WarmingRounds)
            {
                ofSite.Add(bySite);
                ofLucene.Add(byLucene);
            }
        }

        return new IndexingTimes(Statistics.Median(ofSite), Statistics.Median(ofLucene));
    }

    private static TimeSpan Write(List<Document> documents)
    {
        using var folder = new TemporaryFolder();
        using var directory = FSDirectory.Open(folder.Path);
        var watch = Stopwatch.StartNew();
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, ForumAnalyzer.ForRussian));
        foreach (var document in documents)
        {
            writer.AddDocument(document);
        }

        writer.Commit();
        return watch.Elapsed;
    }
}
