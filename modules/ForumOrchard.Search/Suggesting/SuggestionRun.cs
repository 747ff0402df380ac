using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using Lucene.Net.Analysis;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Suggesting;

/// <summary>One search for suggestions in an open index.</summary>
/// <param name="searcher">The index; it contains only published items.</param>
/// <param name="analyzer">The index's own analyzer.</param>
/// <param name="hits">Caches displayed documents.</param>
/// <param name="facets">Caches facet values.</param>
internal sealed class SuggestionRun(IndexSearcher searcher, Analyzer analyzer, HitCache hits, FacetCache facets)
{
    /// <summary>Best first: a match at the beginning before one at a later word, then by frequency, then newest first.</summary>
    /// <param name="text">From <see cref="SearchText.Clean"/>.</param>
    /// <param name="terms">The terms of taxonomies in the visitor's language.</param>
    /// <param name="count">Maximum number.</param>
    public IReadOnlyList<Suggestion> Find(string text, IReadOnlyList<(Facet Facet, SuggestedTerms Terms)> terms, int count)
    {
        // Text typed in the other keyboard layout matches words of this one only by chance.
        foreach (var typed in TypedBeginning.Read(analyzer, text))
        {
            var found = TitlesFor(typed, count)
                .Concat(NamesFor(SearchFields.AuthorNames, typed, count, segment => segment.Authors, name => new AuthorSuggestion(name)))
                .Concat(NamesFor(SearchFields.Numbers, typed, count, segment => segment.Numbers, number => new NumberSuggestion(number)))
                .Concat(terms.SelectMany(one => one.Terms.Best(typed, one.Facet, searcher.IndexReader, count)));
            IReadOnlyList<Suggestion> best = [.. found
                .OrderByDescending(one => one.IsBeginning).ThenByDescending(one => one.Frequency).ThenByDescending(one => one.Date)
                .ThenBy(one => one.Suggestion.Text, StringComparer.Ordinal)
                .Select(one => one.Suggestion)
                .DistinctBy(one => one is TitleSuggestion title ? title with { Path = "" } : one)
                .Take(count)];
            if (best.Count > 0)
            {
                return best;
            }
        }

        return [];
    }

    private IEnumerable<RankedSuggestion> TitlesFor(IReadOnlyList<string> typed, int count)
    {
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            var titles = SegmentSuggestions.Of(leaf.AtomicReader, analyzer, facets).Titles;
            foreach (var (document, isBeginning, date) in titles.Best(typed, leaf.AtomicReader.LiveDocs, count))
            {
                var shown = hits.Get(searcher, leaf.DocBase + document);
                yield return new RankedSuggestion(new TitleSuggestion(shown.Title, shown.ContentType, shown.Path), isBeginning, Frequency: 1, date);
            }
        }
    }

    private IEnumerable<RankedSuggestion> NamesFor(string field, IReadOnlyList<string> typed, int count, Func<SegmentSuggestions, SegmentNames> namesOf, Func<string, Suggestion> suggest) =>
        searcher.IndexReader.Leaves
            .SelectMany(leaf => namesOf(SegmentSuggestions.Of(leaf.AtomicReader, analyzer, facets)).Best(typed, leaf.AtomicReader.LiveDocs, count))
            .Distinct()
            .Select(one => new RankedSuggestion(suggest(one.Name), one.IsBeginning, searcher.IndexReader.CountOf(field, one.Name), Date: 0));
}
