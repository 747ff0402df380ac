using OrchardCore.Contents.Indexing;
using OrchardCore.Indexing;

namespace Sapling.Search.Indexing.Handlers;

/// <summary>What every item has: its type, its title, its state and its dates.</summary>
internal sealed class DefaultContentIndexHandler : IContentItemIndexHandler
{
    private const DocumentIndexOptions StoredKeyword = DocumentIndexOptions.Keyword | DocumentIndexOptions.Store;

    public Task BuildIndexAsync(BuildIndexContext context)
    {
        var (index, item) = (context.DocumentIndex, context.ContentItem);
        index.Set(IndexingConstants.ContentTypeKey, item.ContentType, StoredKeyword);
        index.Set(IndexingConstants.DisplayTextKey, item.DisplayText, StoredKeyword);
        index.Set(IndexingConstants.DisplayTextAnalyzedKey, item.DisplayText, DocumentIndexOptions.None);
        index.Set(IndexingConstants.LatestKey, item.Latest, StoredKeyword);
        index.Set(IndexingConstants.PublishedKey, item.Published, StoredKeyword);
        index.Set(IndexingConstants.CreatedUtcKey, Moments.Utc(item.CreatedUtc), StoredKeyword);
        index.Set(IndexingConstants.ModifiedUtcKey, Moments.Utc(item.ModifiedUtc), StoredKeyword);
        index.Set(IndexingConstants.PublishedUtcKey, Moments.Utc(item.PublishedUtc), StoredKeyword);
        index.Set(IndexingConstants.OwnerKey, item.Owner, StoredKeyword);
        index.Set(IndexingConstants.AuthorKey, item.Author, StoredKeyword);
        return Task.CompletedTask;
    }
}
