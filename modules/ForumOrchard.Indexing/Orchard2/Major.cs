using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Indexing;

namespace ForumOrchard.Indexing;

/// <summary>What Orchard Core 2 calls things, and how it asks.</summary>
internal static class Major
{
    public const string LuceneFeature = "OrchardCore.Search.Lucene";

    /// <summary>The feature that works off what <see cref="ItemIndexing"/> notes.</summary>
    public const string WorkerFeature = LuceneFeature;

    public static void AddItemIndexing(IServiceCollection services) => services.AddScoped<IContentItemIndexHandler, ItemIndexHandler>();

    private sealed class ItemIndexHandler(ItemDocuments documents) : IContentItemIndexHandler
    {
        public Task BuildIndexAsync(BuildIndexContext context) => documents.FillAsync(context.ContentItem, context.DocumentIndex);
    }
}
