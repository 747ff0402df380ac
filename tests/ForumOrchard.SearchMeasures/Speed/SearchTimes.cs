using System.Diagnostics;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Synonyms;
using ForumOrchard.Testing;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Search.Lucene;

namespace ForumOrchard.SearchMeasures.Speed;

/// <summary>The time of the whole search, and of Lucene alone, in one index.</summary>
/// <param name="Documents">Number of documents in the index.</param>
/// <param name="Site">Milliseconds per query: words analyzed, all facets counted, ten hits read and marked.</param>
/// <param name="Lucene">Milliseconds per query: the finished query and the same ten hits.</param>
internal sealed record SearchTimes(int Documents, double Site, double Lucene)
{
    private const int Queries = 200;
    private const int Rounds = 5;
    private const string IndexName = "forum-ru";

    public double Ratio => Site / Lucene;

    /// <summary>Runs each query on both in turn; the best of several rounds counts for each.</summary>
    /// <exception cref="InvalidOperationException">The two do not find the same.</exception>
    public static async Task<SearchTimes> MeasureAsync(ForumSite site)
    {
        var times = new SearchTimes(0, 0, 0);
        var texts = SpeedQueries.Take(Queries);
        await ShellScope.UsingNewScopeAsync(site.Services, async scope =>
        {
            // Lucene alone has no synonyms.
            var synonyms = scope.ServiceProvider.GetRequiredService<SynonymStore>();
            var set = await synonyms.LoadAsync();
            set.Groups.Clear();
            await synonyms.CommitAsync(set);
        });
        await ShellScope.UsingNewScopeAsync(site.Services, async scope =>
        {
            // The first round includes compilation.
            foreach (var text in texts)
            {
                await MeasureAsync(scope.ServiceProvider, text);
            }

            foreach (var text in texts)
            {
                var (documents, ofSite, ofLucene) = await MeasureAsync(scope.ServiceProvider, text);
                times = new SearchTimes(documents, times.Site + (ofSite / Queries), times.Lucene + (ofLucene / Queries));
            }
        });
        return times;
    }

    private static async Task<(int Documents, double Site, double Lucene)> MeasureAsync(IServiceProvider services, string text)
    {
        var indexes = services.GetRequiredService<LuceneIndexManager>();
        var (documents, ofSite, ofLucene) = (0, double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            // Do not cache hits between rounds: Lucene has to read them again too.
            var search = ActivatorUtilities.CreateInstance<ForumSearch>(services, new HitCache());
            var watch = Stopwatch.StartNew();
            var found = await search.FindAsync(new SearchRequest("ru", text));
            ofSite = Math.Min(ofSite, watch.Elapsed.TotalMilliseconds);
            await indexes.SearchAsync(IndexName, searcher =>
            {
                documents = searcher.IndexReader.NumDocs;
                var lucene = new IndexSearcher(searcher.IndexReader) { Similarity = new BM25Similarity() };
                var query = PlainQuery.Of(text, ForumAnalyzer.ForRussian);
                watch.Restart();
                var hits = lucene.Search(query, ForumSearch.PageSize);
                foreach (var hit in hits.ScoreDocs)
                {
                    GC.KeepAlive(lucene.Doc(hit.Doc));
                }

                ofLucene = Math.Min(ofLucene, watch.Elapsed.TotalMilliseconds);
                return hits.TotalHits == (found.WithAllWords ?? found.Total) && found.Total > 0 && !found.IsOfAnyWord
                    ? Task.CompletedTask
                    : throw new InvalidOperationException($"\"{text}\" finds {found.Total}, and {hits.TotalHits} straight on Lucene.");
            });
        }

        return (documents, ofSite, ofLucene);
    }
}
