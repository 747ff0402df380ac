using YesSql.Indexes;

namespace ForumOrchard.Search.Unanswered;

/// <summary>Index of days.</summary>
public sealed class QueryDayIndex : MapIndex
{
    public long DocumentId { get; set; }

    /// <summary>See <see cref="QueryDay.Day"/>.</summary>
    public int Day { get; set; }

    public required string Culture { get; set; }
}

/// <summary>Fills <see cref="QueryDayIndex"/>: one row per document.</summary>
public sealed class QueryDayIndexProvider : IndexProvider<QueryDay>
{
    public override void Describe(DescribeContext<QueryDay> context) =>
        context.For<QueryDayIndex>().Map(day => new QueryDayIndex { Day = day.Day, Culture = day.Culture });
}
