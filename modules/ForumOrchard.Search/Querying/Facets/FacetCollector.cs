using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying.Facets;

/// <summary>
/// Filters a query's matches by the chosen values and counts facet values, in a single pass. A document that fails only
/// one facet's filter is not a result, but counts for that facet, so that its other values show what choosing them
/// would give.
/// </summary>
/// <param name="hits">Collects the best results.</param>
/// <param name="filters">The chosen values.</param>
/// <param name="cache">The facet values of the documents.</param>
/// <param name="preferences">Which matches are better answers.</param>
internal sealed class FacetCollector(ICollector hits, FacetFilters filters, FacetCache cache, Preferences preferences) : ICollector
{
    private const byte TypeFacet = 0;

    private readonly Dictionary<string, int>[] _counts = [.. Facet.All.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly int _chosenFacets = Facet.All.Select((facet, place) => filters.Of(facet).Count > 0 ? 1 << place : 0).Sum();

    private SegmentFacets? _segment;
    private bool[] _isChosen = [];
    private bool[] _isMeant = [];
    private int[] _segmentCounts = [];

    public bool AcceptsDocsOutOfOrder => hits.AcceptsDocsOutOfOrder;

    public void SetScorer(Scorer scorer) =>
        hits.SetScorer(_segment is { } segment && (segment.Standing is not null || _isMeant.Length > 0) ? new PreferenceScorer(scorer, segment, _isMeant, preferences.IsOfPast) : scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        AddUp();
        var segment = _segment = cache.Of(context.AtomicReader);
        _segmentCounts = new int[segment.Values.Length];
        _isChosen = _chosenFacets == 0 ? [] : [.. segment.Values.Select((value, ordinal) => filters.Contains(Facet.All[segment.FacetOf[ordinal]], value))];
        _isMeant = preferences.Types.Count == 0 ? [] : [.. segment.Values.Select((value, ordinal) => segment.FacetOf[ordinal] == TypeFacet && preferences.Types.Contains(value))];
        hits.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        var ordinals = _segment!.Of(doc);
        if (ordinals.Length == 0 || _segment.FacetOf[ordinals[0]] != TypeFacet)
        {
            // It has no page to show.
            return;
        }

        var failed = _chosenFacets == 0 ? 0 : Failed(ordinals);
        if (failed == 0)
        {
            hits.Collect(doc);
            foreach (var ordinal in ordinals)
            {
                _segmentCounts[ordinal]++;
            }
        }
        else if (BitOperations.IsPow2(failed))
        {
            var facet = BitOperations.TrailingZeroCount(failed);
            foreach (var ordinal in ordinals)
            {
                _segmentCounts[ordinal] += _segment.FacetOf[ordinal] == facet ? 1 : 0;
            }
        }
    }

    /// <summary>The counts of a facet's values, unordered, including chosen values with count 0; call it after the search.</summary>
    public IReadOnlyList<FacetCount> CountsOf(Facet facet)
    {
        AddUp();
        var counts = _counts[IndexOf(facet)];
        return [
            .. counts.Select(pair => new FacetCount(pair.Key, pair.Value)),
            .. filters.Of(facet).Where(value => !counts.ContainsKey(value)).Select(value => new FacetCount(value, 0))];
    }

    private static int IndexOf(Facet facet)
    {
        var place = 0;
        while (Facet.All[place] != facet)
        {
            place++;
        }

        return place;
    }

    /// <summary>The facets whose filter a document fails, one bit each.</summary>
    private int Failed(ReadOnlySpan<int> ordinals)
    {
        var failed = _chosenFacets;
        foreach (var ordinal in ordinals)
        {
            if (_isChosen[ordinal])
            {
                failed &= ~(1 << _segment!.FacetOf[ordinal]);
            }
        }

        return failed;
    }

    private void AddUp()
    {
        for (var ordinal = 0; ordinal < _segmentCounts.Length; ordinal++)
        {
            if (_segmentCounts[ordinal] > 0)
            {
                var counts = _counts[_segment!.FacetOf[ordinal]];
                counts[_segment.Values[ordinal]] = counts.GetValueOrDefault(_segment.Values[ordinal]) + _segmentCounts[ordinal];
            }
        }

        _segmentCounts = [];
    }
}
