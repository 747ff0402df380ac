using Lucene.Net.Documents;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;
using OrchardCore.Search.Lucene.Model;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>An item to be indexed.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="Item">Null if there is no such version, so that it belongs in no index.</param>
/// <param name="Culture">Its culture; null for an item without one, which belongs in every index.</param>
internal sealed record IndexedItem(string ContentItemId, ContentItem? Item, string? Culture)
{
    /// <summary>The values to index; null if it belongs in no index.</summary>
    public DocumentIndex? Values { get; init; }

    public bool BelongsTo(LuceneIndexSettings settings) =>
        Item is not null
        && settings.IndexedContentTypes.Contains(Item.ContentType, StringComparer.Ordinal)
        && (Culture is null
            || settings.IsOfAllLanguages
            || string.Equals(settings.Culture, Culture, StringComparison.OrdinalIgnoreCase));

    /// <summary>The document for an index; null if the item does not belong in it.</summary>
    public Document? DocumentFor(LuceneIndexSettings settings) =>
        Values is not null && BelongsTo(settings) ? LuceneDocuments.Of(Values, settings.StoreSourceData) : null;
}
