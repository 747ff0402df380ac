using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Querying.Facets;

/// <summary>Caches the facet values of each segment for its lifetime: four bytes per value of each document.</summary>
public sealed class FacetCache
{
    private readonly ConditionalWeakTable<object, SegmentFacets> _segments = [];

    /// <summary>The facet values of a segment, read at its first search.</summary>
    internal SegmentFacets Of(AtomicReader segment) => _segments.GetValue(segment.CoreCacheKey, _ => SegmentFacets.Read(segment));

    /// <summary>The facet values of one document.</summary>
    internal IReadOnlyList<(Facet Facet, string Value)> ValuesOf(IndexReader index, int document)
    {
        var leaf = index.Leaves[ReaderUtil.SubIndex(document, index.Leaves)];
        var segment = Of(leaf.AtomicReader);
        var values = new List<(Facet Facet, string Value)>();
        foreach (var ordinal in segment.Of(document - leaf.DocBase))
        {
            values.Add((Facet.All[segment.FacetOf[ordinal]], segment.Values[ordinal]));
        }

        return values;
    }

    /// <summary>Whether any document in the index has this value.</summary>
    internal static bool IsKnown(IndexReader index, Facet facet, string value) => index.DocFreq(new Term(facet.Field, value)) > 0;
}
