using ForumOrchard.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ForumOrchard.Search.Querying.Languages;

/// <summary>Shared keys of language versions, from memory: Lucene caches them by document for the lifetime of a segment.</summary>
internal static class SharedSets
{
    /// <summary>The localization set of a document; empty if it has none.</summary>
    public static string Of(IndexReader index, int document)
    {
        var leaf = index.Leaves[ReaderUtil.SubIndex(document, index.Leaves)];
        var set = new BytesRef();
        FieldCache.DEFAULT.GetTerms(leaf.AtomicReader, StoredFields.Set, setDocsWithField: false).Get(document - leaf.DocBase, set);
        return set.Utf8ToString();
    }
}
