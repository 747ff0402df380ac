using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Querying.Facets;

/// <summary>Keeps the facet values of each segment as long as it lives: four bytes for each value of each document.</summary>
public sealed class FacetCache
{
    private readonly ConditionalWeakTable<object, SegmentFacets> _segments = [];

    /// <summary>The facet values of a segment, read at its first search.</summary>
    internal SegmentFacets Of(AtomicReader segment) => _segments.GetValue(segment.CoreCacheKey, _ => SegmentFacets.Read(segment));

    /// <summary>Whether anything in the index has this value.</summary>
    internal static bool IsKnown(IndexReader index, Facet facet, string value) => index.DocFreq(new Term(facet.Field, value)) > 0;
}
