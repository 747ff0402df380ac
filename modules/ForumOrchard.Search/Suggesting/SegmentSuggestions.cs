using System.Runtime.CompilerServices;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Querying.Facets;
using Lucene.Net.Analysis;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Suggesting;

/// <summary>The suggestions from one index segment. A segment never changes, so it is read once and dropped with it.</summary>
internal sealed class SegmentSuggestions
{
    private static readonly ConditionalWeakTable<object, Lazy<SegmentSuggestions>> Segments = [];

    private SegmentSuggestions(AtomicReader segment, Analyzer analyzer, FacetCache facets)
    {
        Titles = SegmentTitles.Read(segment, analyzer, facets.Of(segment));
        Authors = new SegmentNames(segment, SearchFields.AuthorNames, analyzer);
        Numbers = new SegmentNames(segment, SearchFields.Numbers, analyzer);
    }

    public SegmentTitles Titles { get; }

    public SegmentNames Authors { get; }

    public SegmentNames Numbers { get; }

    /// <summary>The suggestions of a segment, read on first use.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="analyzer">The index's own analyzer.</param>
    /// <param name="facets">Shows which documents have a page.</param>
    public static SegmentSuggestions Of(AtomicReader segment, Analyzer analyzer, FacetCache facets) =>
        Segments.GetValue(segment.CoreCacheKey, _ => new Lazy<SegmentSuggestions>(() => new SegmentSuggestions(segment, analyzer, facets))).Value;
}
