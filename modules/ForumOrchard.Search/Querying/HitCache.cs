using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>
/// Remembers what was read of documents that were found. A segment of an index never changes, so what is remembered is right as
/// long as its segment lives, and is forgotten with it; Lucene unpacks some kilobytes for each document that it reads.
/// </summary>
public sealed class HitCache
{
    /// <summary>Of one segment; about two megabytes. Beyond it documents are read each time.</summary>
    private const int MaxHits = 2000;

    private readonly ConditionalWeakTable<object, ConcurrentDictionary<int, SearchHit>> _segments = [];

    /// <summary>The hit of a document, read if need be.</summary>
    /// <param name="searcher">The searcher that found it.</param>
    /// <param name="document">Its number in the searcher.</param>
    /// <param name="read">Reads it from its segment, by its number there.</param>
    public SearchHit Get(IndexSearcher searcher, int document, Func<AtomicReader, int, SearchHit> read)
    {
        var leaves = searcher.IndexReader.Leaves;
        var leaf = leaves[ReaderUtil.SubIndex(document, leaves)];
        var inLeaf = document - leaf.DocBase;
        var hits = _segments.GetOrCreateValue(leaf.AtomicReader.CoreCacheKey);
        if (hits.TryGetValue(inLeaf, out var hit))
        {
            return hit;
        }

        hit = read(leaf.AtomicReader, inLeaf);
        if (hits.Count < MaxHits)
        {
            hits.TryAdd(inLeaf, hit);
        }

        return hit;
    }
}
