using ForumOrchard.Indexing.Fields;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>Collects the first results in each order.</summary>
internal static class SearchOrders
{
    // Equal scores are sorted newest first. Otherwise they would follow indexing order, which changes whenever an editor saves something.
    private static readonly Sort ByBest = new(SortField.FIELD_SCORE, new SortField(SearchFields.Date, SortFieldType.STRING, reverse: true));

    private static readonly Sort ByNewest = new(new SortField(SearchFields.Date, SortFieldType.STRING, reverse: true), SortField.FIELD_SCORE);

    private static readonly Sort ByOldest = new(OldestFirst(), SortField.FIELD_SCORE);

    /// <param name="order">The order.</param>
    /// <param name="count">Number of results, from the first.</param>
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
