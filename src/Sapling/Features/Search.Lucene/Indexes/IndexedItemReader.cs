using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.Search.Lucene.Model;
using Sapling.Content.Indexing;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>Reads items for indexing.</summary>
internal sealed class IndexedItemReader(IContentManager contentManager, DocumentIndexBuilder builder)
{
    /// <param name="contentItemIds">Ids without duplicates.</param>
    /// <param name="isLatest">True for the latest versions, including drafts; false for the published ones.</param>
    /// <param name="indexes">The target indexes; items that belong in none of them are not processed.</param>
    /// <param name="cancellationToken">Cancelled when the site stops.</param>
    /// <returns>One result per id, in the same order.</returns>
    public async Task<IReadOnlyList<IndexedItem>> ReadAsync(
        IReadOnlyCollection<string> contentItemIds, bool isLatest, IReadOnlyCollection<LuceneIndexSettings> indexes, CancellationToken cancellationToken)
    {
        var items = (await contentManager.GetAsync(contentItemIds, isLatest ? VersionOptions.Latest : VersionOptions.Published))
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var read = new List<IndexedItem>(contentItemIds.Count);
        foreach (var id in contentItemIds)
        {
            var item = items.GetValueOrDefault(id);
            var one = new IndexedItem(id, item, item is null ? null : await CultureOfAsync(item));
            read.Add(indexes.Any(one.BelongsTo) ? one with { Values = await builder.BuildAsync(item!, cancellationToken) } : one);
        }

        return read;
    }

    private async Task<string?> CultureOfAsync(ContentItem item)
    {
        var aspect = await contentManager.PopulateAspectAsync<CultureAspect>(item);
        return aspect.HasCulture ? aspect.Culture?.Name : null;
    }
}
