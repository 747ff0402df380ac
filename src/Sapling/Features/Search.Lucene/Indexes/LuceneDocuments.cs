using Lucene.Net.Documents;
using Lucene.Net.Index;
using OrchardCore.Contents.Indexing;
using OrchardCore.Indexing;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>Converts the values from handlers to a Lucene document.</summary>
internal static class LuceneDocuments
{
    /// <summary>In characters. Lucene rejects tokens of more than 32,766 bytes, and a character takes up to four.</summary>
    private const int LongestKeyword = 8191;

    public static Term IdTerm(string contentItemId) => new(IndexingConstants.ContentItemIdKey, contentItemId);

    public static Document Of(DocumentIndex index, bool storeAll)
    {
        var document = new Document
        {
            new KeywordField(IndexingConstants.ContentItemIdKey, index.ContentItemId, Field.Store.YES),
            new KeywordField(IndexingConstants.ContentItemVersionIdKey, index.ContentItemVersionId, Field.Store.YES),
        };
        foreach (var entry in index.Entries)
        {
            var store = storeAll || entry.Options.HasFlag(DocumentIndexOptions.Store) ? Field.Store.YES : Field.Store.NO;
            document.Add(FieldOf(entry, store));
        }

        return document;
    }

    private static Field FieldOf(DocumentIndexBase.DocumentIndexEntry entry, Field.Store store)
    {
        var text = (string)entry.Value;
        return entry.Options.HasFlag(DocumentIndexOptions.Keyword) ? new KeywordField(entry.Name, Short(text), store) : new TextField(entry.Name, text, store);
    }

    private static string Short(string keyword) => keyword.Length <= LongestKeyword ? keyword : keyword[..LongestKeyword];
}
