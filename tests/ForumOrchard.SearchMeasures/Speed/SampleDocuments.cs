using ForumOrchard.SearchMeasures.Corpus;
using ForumOrchard.Terms;
using Lucene.Net.Documents;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Content.Indexing;
using Sapling.Features.Search.Lucene.Indexes;

namespace ForumOrchard.SearchMeasures.Speed;

/// <summary>
/// Lucene documents of samples without a database: the site's own handlers and code create them, so they are the same
/// as the indexer would write.
/// </summary>
internal static class SampleDocuments
{
    private const int BatchSize = 500;

    /// <summary>Creates the documents of samples one at a time.</summary>
    /// <param name="services">Services of a running site.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="write">Receives each document.</param>
    public static async Task MakeAsync(IServiceProvider services, IEnumerable<Sample> samples, Action<Document> write)
    {
        foreach (var batch in samples.Chunk(BatchSize))
        {
            await ShellScope.UsingNewScopeAsync(services, async scope =>
            {
                var content = await SampleContent.OfAsync(scope.ServiceProvider.GetRequiredService<ITermLabels>());
                var builder = scope.ServiceProvider.GetRequiredService<DocumentIndexBuilder>();
                foreach (var sample in batch)
                {
                    write(LuceneDocuments.Of(await builder.BuildAsync(ItemOf(sample, content), CancellationToken.None), storeAll: false));
                }
            });
        }
    }

    private static ContentItem ItemOf(Sample sample, SampleContent content)
    {
        var item = new ContentItem
        {
            ContentType = sample.Facts.Type,
            ContentItemId = sample.Path,
            ContentItemVersionId = sample.Path,
            Published = true,
            Latest = true,
            Owner = "",
            CreatedUtc = sample.Facts.Day,
            ModifiedUtc = sample.Facts.Day,
            PublishedUtc = sample.Facts.Day,
        };
        content.Fill(item, sample);
        return item;
    }
}
