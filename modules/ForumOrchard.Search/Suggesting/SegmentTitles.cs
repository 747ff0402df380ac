using System.Globalization;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Site.Searching;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ForumOrchard.Search.Suggesting;

/// <summary>
/// The titles of one segment of an index by the beginnings of their words. They are read off the list of all titles that the index keeps
/// anyway, so that no document is opened; what is shown of the few best is read then.
/// </summary>
internal sealed class SegmentTitles
{
    private readonly PrefixWords _words;
    private readonly Title[] _titles;

    private SegmentTitles(List<Title> titles, IEnumerable<IReadOnlyList<string>> words) => (_titles, _words) = ([.. titles], new PrefixWords(words));

    public static SegmentTitles Read(AtomicReader segment, Analyzer analyzer, SegmentFacets facets)
    {
        var (titles, words) = (new List<Title>(), new List<IReadOnlyList<string>>());
        var dates = DatesOf(segment);
        foreach (var (title, number, documents) in KeywordValues.Of(segment, StoredFields.Title))
        {
            var ofTitle = TypedBeginning.WordsOf(analyzer, title);
            foreach (var document in documents)
            {
                if (facets.Of(document) is [var type, ..] && Facet.All[facets.FacetOf[type]] == Facet.Type)
                {
                    titles.Add(new Title(document, dates[document], number, type));
                    words.Add(ofTitle);
                }
            }
        }

        return new SegmentTitles(titles, words);
    }

    /// <summary>The best: those that begin so, then the newest. Of items of one type and title the newest only.</summary>
    /// <param name="typed">At least one word.</param>
    /// <param name="live">The documents that are not deleted; null where none is.</param>
    /// <param name="count">How many at most.</param>
    public IEnumerable<(int Document, bool IsBeginning, int Date)> Best(IReadOnlyList<string> typed, IBits? live, int count)
    {
        var best = new FewBest<Found>(count, Compare, static (one, other) => one.Title.Number == other.Title.Number && one.Title.Type == other.Title.Type);
        foreach (var (text, isBeginning) in _words.Find(typed))
        {
            var one = new Found(_titles[text], isBeginning);
            if (best.IsGoodEnough(one) && live?.Get(one.Title.Document) != false)
            {
                best.Add(one);
            }
        }

        return best.InOrder.Select(one => (one.Title.Document, one.IsBeginning, one.Title.Date));
    }

    private static int Compare(Found one, Found other) =>
        one.IsBeginning != other.IsBeginning ? (one.IsBeginning ? -1 : 1)
        : one.Title.Date != other.Title.Date ? other.Title.Date.CompareTo(one.Title.Date)
        : one.Title.Number.CompareTo(other.Title.Number);

    /// <summary>By document: the number <c>20160530</c>, or <c>20160000</c> for a year; 0 where there is none.</summary>
    private static int[] DatesOf(AtomicReader segment)
    {
        var dates = new int[segment.MaxDoc];
        foreach (var (date, _, documents) in KeywordValues.Of(segment, SearchFields.Date))
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

    /// <param name="Document">Its number in the segment.</param>
    /// <param name="Date">See <see cref="RankedSuggestion"/>.</param>
    /// <param name="Number">Of the text among the segment's titles.</param>
    /// <param name="Type">Of the content type among the segment's facet values.</param>
    private readonly record struct Title(int Document, int Date, int Number, int Type);

    private readonly record struct Found(Title Title, bool IsBeginning);
}
