namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>Puts every judged query to a site.</summary>
internal static class RelevanceRun
{
    /// <summary>As deep as anybody looks.</summary>
    public const int Depth = 50;

    /// <param name="visitor">Asks the site.</param>
    /// <param name="items">All that the site has.</param>
    /// <param name="queries">The queries.</param>
    /// <param name="depth">How many results are looked at: 10 is enough for all figures but the recall of fifty.</param>
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
