using System.Diagnostics;
using ForumOrchard.Benchmarks.InSite;
using ForumOrchard.Benchmarks.Reporting;
using ForumOrchard.Benchmarks.Seeding;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Testing.Reporting;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Services;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>The overhead of the site's search over Lucene's.</summary>
internal static class IndexSearch
{
    private const int Repetitions = 200;

    public static async Task<Comparison> MeasureAsync(Sites sites, BenchmarkOptions options)
    {
        var dataFolder = (await sites.FilledAsync(sites.Newer, options.Items)).DataFolder;
        await using var site = await SiteInProcess.StartAsync(dataFolder);
        using var directory = new NIOFSDirectory(System.IO.Directory.GetDirectories(Path.Combine(dataFolder, "Sites", "Default", "Lucene", "forum-ru")).Single());
        using var reader = DirectoryReader.Open(directory);
        var lucene = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        var analyzer = site.Services.GetRequiredService<LuceneAnalyzerManager>();

        List<double> ofSite = [], ofLucene = [];
        await site.WithinScopeAsync(async services =>
        {
            var search = services.GetRequiredService<ForumSearch>();
            var name = await services.GetRequiredService<LuceneIndexSettingsService>().GetIndexAnalyzerAsync("forum-ru");
            var query = SearchQuery.Of(new SearchLanguage([]), PublicationCopies.SearchedWords, analyzer.CreateAnalyzer(name)).AllWords(new SearchWeights());
            for (var round = 0; round < Repetitions; round++)
            {
                var watch = Stopwatch.StartNew();
                await search.FindAsync(new SearchRequest("ru", PublicationCopies.SearchedWords));
                ofSite.Add(watch.Elapsed.TotalMilliseconds);

                watch.Restart();
                foreach (var hit in lucene.Search(query, ForumSearch.PageSize).ScoreDocs)
                {
                    Document found = lucene.Doc(hit.Doc);
                    GC.KeepAlive(found);
                }

                ofLucene.Add(watch.Elapsed.TotalMilliseconds);
            }
        });

        var (site1, lucene1) = (Statistics.Median(ofSite), Statistics.Median(ofLucene));
        return new($"search in the index ÷ the same query straight on Lucene’s `IndexSearcher`, {reader.NumDocs:N0} items, time", Ratio.AtMost(2, site1, lucene1, " ms"));
    }
}
