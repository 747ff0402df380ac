using ForumOrchard.Indexing.Fields;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>Gathers the first results in each order.</summary>
internal static class SearchOrders
{
    // Of what is equally good the newest comes first. Without that it would be what was indexed first, which changes whenever an editor saves something.
    private static readonly Sort ByBest = new(SortField.FIELD_SCORE, new SortField(SearchFields.Date, SortFieldType.STRING, reverse: true));

    private static readonly Sort ByNewest = new(new SortField(SearchFields.Date, SortFieldType.STRING, reverse: true), SortField.FIELD_SCORE);

    private static readonly Sort ByOldest = new(OldestFirst(), SortField.FIELD_SCORE);

    /// <param name="order">In which order.</param>
    /// <param name="count">How many from the first on.</param>
    public static ITopDocsCollector Collector(SearchOrder order, int count) => TopFieldCollector.Create(
        order switch { SearchOrder.Newest => ByNewest, SearchOrder.Oldest => ByOldest, _ => ByBest },
        count,
        fillFields: false,
        trackDocScores: order == SearchOrder.Best,
        trackMaxScore: false,
        docsScoredInOrder: false);

    private static SortField OldestFirst()
    {
        var field = new SortField(SearchFields.Date, SortFieldType.STRING);
        field.SetMissingValue(SortField.STRING_LAST);
        return field;
    }
}
