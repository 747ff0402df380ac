using ForumOrchard.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ForumOrchard.Search.Querying.Languages;

/// <summary>What the language versions of documents have in common, from memory: Lucene keeps it by document while a segment lives.</summary>
internal static class SharedSets
{
    /// <summary>The localization set of a document; empty where it has none.</summary>
    public static string Of(IndexReader index, int document)
    {
        var leaf = index.Leaves[ReaderUtil.SubIndex(document, index.Leaves)];
        var set = new BytesRef();
        FieldCache.DEFAULT.GetTerms(leaf.AtomicReader, StoredFields.Set, setDocsWithField: false).Get(document - leaf.DocBase, set);
        return set.Utf8ToString();
    }
}
