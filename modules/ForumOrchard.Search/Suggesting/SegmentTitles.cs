using System.Globalization;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ForumOrchard.Search.Suggesting;

/// <summary>
/// The titles in one index segment, by word prefixes. They come from the index's own list of titles, so that no
/// document is opened; the few best ones are read for display.
/// </summary>
internal sealed class SegmentTitles
{
    private readonly PrefixWords _words;
    private readonly (int[] Documents, int Date)[] _titles;

    private SegmentTitles(IReadOnlyList<Title> titles, Analyzer analyzer)
    {
        _titles = [.. titles.Select(title => (title.Documents, title.Date))];
        _words = new PrefixWords(titles.Select(title => TypedBeginning.WordsOf(analyzer, title.Text)));
    }

    public static SegmentTitles Read(AtomicReader segment, Analyzer analyzer, SegmentFacets facets)
    {
        var titles = new List<Title>();
        var dates = DatesOf(segment);
        foreach (var (text, documents) in KeywordValues.Of(segment, StoredFields.Title))
        {
            // Items with the same type and title look alike: the newest represents them.
            var shown = documents.Where(document => facets.Of(document) is [var value, ..] && Facet.All[facets.FacetOf[value]] == Facet.Type);
            titles.AddRange(shown.GroupBy(document => facets.Of(document)[0])
                .Select(ofType => ofType.OrderByDescending(document => dates[document]).ToArray())
                .Select(ofType => new Title(text, ofType, dates[ofType[0]])));
        }

        return new SegmentTitles([.. titles.OrderByDescending(title => title.Date)], analyzer);
    }

    /// <summary>
    /// The best titles: first those that begin with the text, then the newest. Among items with the same type and title
    /// only the newest.
    /// </summary>
    /// <param name="typed">At least one word.</param>
    /// <param name="live">The documents that are not deleted; null if none is.</param>
    /// <param name="count">Maximum number.</param>
    public IEnumerable<(int Document, bool IsBeginning, int Date)> Best(IReadOnlyList<string> typed, IBits? live, int count) =>
        _words.Best(typed, count, text => live is null || Array.Exists(_titles[text].Documents, live.Get))
            .Select(one => (Array.Find(_titles[one.Text].Documents, document => live?.Get(document) != false), one.IsBeginning, _titles[one.Text].Date));

    /// <summary>By document: the number <c>20160530</c>, or <c>20160000</c> for a year; 0 if there is none.</summary>
    private static int[] DatesOf(AtomicReader segment)
    {
        var dates = new int[segment.MaxDoc];
        foreach (var (date, documents) in KeywordValues.Of(segment, SearchFields.Date))
        {
            var digits = date.Replace("-", "", StringComparison.Ordinal).PadRight(8, '0');
            if (digits.Length == 8 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                foreach (var document in documents)
                {
                    dates[document] = number;
                }
            }
        }

        return dates;
    }

    /// <param name="Text">The title as written.</param>
    /// <param name="Documents">Its documents of one type, newest first.</param>
    /// <param name="Date">Date of the newest; see <see cref="RankedSuggestion"/>.</param>
    private sealed record Title(string Text, int[] Documents, int Date);
}
