namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>Runs every judged query on a site.</summary>
internal static class RelevanceRun
{
    /// <summary>The number of results that anyone looks at.</summary>
    public const int Depth = 50;

    /// <param name="visitor">Queries the site.</param>
    /// <param name="items">All items on the site.</param>
    /// <param name="queries">The queries.</param>
    /// <param name="depth">Number of results to check: 10 suffices for everything except the recall of fifty.</param>
    /// <param name="isElsewhereSeen">See <see cref="SearchVisitor.FindAsync"/>.</param>
    public static async Task<IReadOnlyList<QueryScore>> MeasureAsync(
        SearchVisitor visitor, IReadOnlyList<JudgedItem> items, IEnumerable<JudgedQuery> queries, int depth = Depth, bool isElsewhereSeen = true)
    {
        var scores = new List<QueryScore>();
        foreach (var query in queries)
        {
            var grades = items.Select(item => (item.Path, Grade: query.GradeOf(item))).Where(one => one.Grade > 0)
                .ToDictionary(one => one.Path, one => one.Grade, StringComparer.Ordinal);
            scores.Add(QueryScore.Of(query, await visitor.FindAsync(query.Culture, query.Query, depth, isElsewhereSeen), grades));
        }

        return scores;
    }
}
