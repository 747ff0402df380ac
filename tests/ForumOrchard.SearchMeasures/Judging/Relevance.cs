namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>How good a list of results is. Each is 1 at best and 0 at worst.</summary>
internal static class Relevance
{
    /// <summary>The least grade of what counts as found, where it is found or not.</summary>
    public const int Relevant = 2;

    /// <summary>
    /// Normalised discounted cumulative gain with the gain 2^grade − 1 and the discount log2(rank + 1), as Burges et al. (2005) have it.
    /// </summary>
    /// <param name="grades">Of the results, from the first on.</param>
    /// <param name="all">Of everything there is to find, in any order.</param>
    /// <param name="depth">How many results count.</param>
    public static double Ndcg(IReadOnlyList<int> grades, IEnumerable<int> all, int depth)
    {
        var best = Gain(all.OrderDescending().Take(depth));
        return best == 0 ? 0 : Gain(grades.Take(depth)) / best;
    }

    /// <summary>One divided by the rank of the first relevant result; 0 where there is none.</summary>
    public static double ReciprocalRank(IReadOnlyList<int> grades)
    {
        var place = grades.TakeWhile(grade => grade < Relevant).Count();
        return place == grades.Count ? 0 : 1d / (place + 1);
    }

    /// <summary>The share of what is relevant that is found so deep; of more than the depth, the depth is all there is to reach.</summary>
    /// <param name="grades">Of the results, from the first on.</param>
    /// <param name="all">Of everything there is to find.</param>
    /// <param name="depth">How many results count.</param>
    public static double Recall(IReadOnlyList<int> grades, IEnumerable<int> all, int depth)
    {
        var there = Math.Min(all.Count(grade => grade >= Relevant), depth);
        return there == 0 ? 0 : (double)grades.Take(depth).Count(grade => grade >= Relevant) / there;
    }

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, place) => ((1 << grade) - 1) / Math.Log2(place + 2)).Sum();
}
