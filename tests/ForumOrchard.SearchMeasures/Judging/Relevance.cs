namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>Measures for the quality of a result list, from 0 (worst) to 1 (best).</summary>
internal static class Relevance
{
    /// <summary>The minimum grade of a relevant item.</summary>
    public const int Relevant = 2;

    /// <summary>
    /// Normalized discounted cumulative gain with the gain 2^grade − 1 and the discount log2(rank + 1), as defined by
    /// Burges et al. (2005).
    /// </summary>
    /// <param name="grades">Grades of the results, in order.</param>
    /// <param name="all">Grades of all items, in any order.</param>
    /// <param name="depth">Number of results that count.</param>
    public static double Ndcg(IReadOnlyList<int> grades, IEnumerable<int> all, int depth)
    {
        var best = Gain(all.OrderDescending().Take(depth));
        return best == 0 ? 0 : Gain(grades.Take(depth)) / best;
    }

    /// <summary>One divided by the rank of the first relevant result; 0 if there is none.</summary>
    public static double ReciprocalRank(IReadOnlyList<int> grades)
    {
        var place = grades.TakeWhile(grade => grade < Relevant).Count();
        return place == grades.Count ? 0 : 1d / (place + 1);
    }

    /// <summary>
    /// The share of relevant items found within the depth; if there are more than the depth, finding that many counts
    /// as all.
    /// </summary>
    /// <param name="grades">Grades of the results, in order.</param>
    /// <param name="all">Grades of all items.</param>
    /// <param name="depth">Number of results that count.</param>
    public static double Recall(IReadOnlyList<int> grades, IEnumerable<int> all, int depth)
    {
        var there = Math.Min(all.Count(grade => grade >= Relevant), depth);
        return there == 0 ? 0 : (double)grades.Take(depth).Count(grade => grade >= Relevant) / there;
    }

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, place) => ((1 << grade) - 1) / Math.Log2(place + 2)).Sum();
}
