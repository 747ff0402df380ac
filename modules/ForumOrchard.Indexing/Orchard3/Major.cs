using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace ForumOrchard.Indexing;

/// <summary>Names and calls that differ in Orchard Core 3.</summary>
internal static class Major
{
    public const string LuceneFeature = "OrchardCore.Lucene";

    /// <summary>The feature that processes the requests of <see cref="ItemIndexing"/>.</summary>
    public const string WorkerFeature = "OrchardCore.Indexing.Worker";

    public static void AddItemIndexing(IServiceCollection services) => services.AddScoped<IDocumentIndexHandler, ItemIndexHandler>();

    private sealed class ItemIndexHandler(ItemDocuments documents) : IDocumentIndexHandler
    {
        /// <summary>Indexes may contain records that are not content items.</summary>
        public Task BuildIndexAsync(BuildDocumentIndexContext context) =>
            context.Record is ContentItem item ? documents.FillAsync(item, context.DocumentIndex) : Task.CompletedTask;
    }
}
