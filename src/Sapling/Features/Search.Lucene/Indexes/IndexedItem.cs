using Lucene.Net.Documents;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;
using OrchardCore.Search.Lucene.Model;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>An item as the indexes are to have it.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="Item">Null where there is no such version: it is in no index.</param>
/// <param name="Culture">Its language; null for an item that has none, and so belongs to every index.</param>
internal sealed record IndexedItem(string ContentItemId, ContentItem? Item, string? Culture)
{
    /// <summary>By what it is found; null where no index is to have it.</summary>
    public DocumentIndex? Values { get; init; }

    public bool BelongsTo(LuceneIndexSettings settings) =>
        Item is not null
        && settings.IndexedContentTypes.Contains(Item.ContentType, StringComparer.Ordinal)
        && (Culture is null
            || settings.IsOfAllLanguages
            || string.Equals(settings.Culture, Culture, StringComparison.OrdinalIgnoreCase));

    /// <summary>Null where the index is not to have it.</summary>
    public Document? DocumentFor(LuceneIndexSettings settings) =>
        Values is not null && BelongsTo(settings) ? LuceneDocuments.Of(Values, settings.StoreSourceData) : null;
}
