using System.Runtime.CompilerServices;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Querying.Facets;
using Lucene.Net.Analysis;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Suggesting;

/// <summary>What one segment of an index has to suggest. A segment never changes, so it is read once and forgotten with it.</summary>
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

    /// <summary>Those of a segment, read at its first visitor.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="analyzer">The index's own.</param>
    /// <param name="facets">Tells which documents have a page.</param>
    public static SegmentSuggestions Of(AtomicReader segment, Analyzer analyzer, FacetCache facets) =>
        Segments.GetValue(segment.CoreCacheKey, _ => new Lazy<SegmentSuggestions>(() => new SegmentSuggestions(segment, analyzer, facets))).Value;
}
