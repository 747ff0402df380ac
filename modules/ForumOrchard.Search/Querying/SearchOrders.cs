using ForumOrchard.Site.Searching;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>Gathers the first results in each order.</summary>
internal static class SearchOrders
{
    private static readonly Sort ByNewest = new(new SortField(SearchFields.Date, SortFieldType.STRING, reverse: true), SortField.FIELD_SCORE);

    private static readonly Sort ByOldest = new(OldestFirst(), SortField.FIELD_SCORE);

    /// <param name="order">In which order.</param>
    /// <param name="count">How many from the first on.</param>
    public static ITopDocsCollector Collector(SearchOrder order, int count) => order switch
    {
        SearchOrder.Newest => ByDate(ByNewest, count),
        SearchOrder.Oldest => ByDate(ByOldest, count),
        _ => TopScoreDocCollector.Create(count, docsScoredInOrder: false),
    };

    private static SortField OldestFirst()
    {
        var field = new SortField(SearchFields.Date, SortFieldType.STRING);
        field.SetMissingValue(SortField.STRING_LAST);
        return field;
    }

    private static TopFieldCollector ByDate(Sort sort, int count) =>
        TopFieldCollector.Create(sort, count, fillFields: false, trackDocScores: false, trackMaxScore: false, docsScoredInOrder: false);
}
