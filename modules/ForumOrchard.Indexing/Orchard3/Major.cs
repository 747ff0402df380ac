using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace ForumOrchard.Indexing;

/// <summary>What Orchard Core 3 calls things, and how it asks.</summary>
internal static class Major
{
    public const string LuceneFeature = "OrchardCore.Lucene";

    /// <summary>The feature that works off what <see cref="ItemIndexing"/> notes.</summary>
    public const string WorkerFeature = "OrchardCore.Indexing.Worker";

    public static void AddItemIndexing(IServiceCollection services) => services.AddScoped<IDocumentIndexHandler, ItemIndexHandler>();

    private sealed class ItemIndexHandler(ItemDocuments documents) : IDocumentIndexHandler
    {
        /// <summary>Indexes may hold records that are no content.</summary>
        public Task BuildIndexAsync(BuildDocumentIndexContext context) =>
            context.Record is ContentItem item ? documents.FillAsync(item, context.DocumentIndex) : Task.CompletedTask;
    }
}
