using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Indexing;

namespace ForumOrchard.Indexing;

/// <summary>Names and calls that differ in Orchard Core 2.</summary>
internal static class Major
{
    public const string LuceneFeature = "OrchardCore.Search.Lucene";

    /// <summary>The feature that processes the requests of <see cref="ItemIndexing"/>.</summary>
    public const string WorkerFeature = LuceneFeature;

    public static void AddItemIndexing(IServiceCollection services) => services.AddScoped<IContentItemIndexHandler, ItemIndexHandler>();

    private sealed class ItemIndexHandler(ItemDocuments documents) : IContentItemIndexHandler
    {
        public Task BuildIndexAsync(BuildIndexContext context) => documents.FillAsync(context.ContentItem, context.DocumentIndex);
    }
}
